namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>How far a hand-over to another organisation is. The names stand readable in the database.</summary>
public enum HandOverState
{
    Asked,
    Accepted,
    Declined,
    TakenBack,
}
