namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>Why nothing is planned. The names stand readable in the database.</summary>
public enum ClosingKind
{
    PublicHoliday,
    SchoolHoliday,
    OwnClosing,
}
