namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>What the staff member says after a call. The names stand in the form.</summary>
public enum CallResult
{
    NoAnswer,
    Yes,
    No,
}
