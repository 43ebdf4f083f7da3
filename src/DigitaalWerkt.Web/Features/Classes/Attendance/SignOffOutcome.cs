namespace DigitaalWerkt.Web.Features.Classes.Attendance;

public enum SignOffOutcome
{
    /// <summary>Signed off, now or before.</summary>
    SignedOff,

    /// <summary>Somebody on the list has nothing noted beside their name.</summary>
    Incomplete,

    /// <summary>The class goes on for a while yet, or not at all.</summary>
    NotNow,
}
