namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>Why there is no class. The names stand readable in the database.</summary>
public enum ClosingKind
{
    PublicHoliday,
    SchoolHoliday,
    OwnClosing,
}
