namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Why an organisation can't take over. The names stand readable in the database.</summary>
public enum HandOverRefusal
{
    NoRoom,
    NotForUs,
    BetterElsewhere,
}
