namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Why there is no class. The names stand readable in the database.</summary>
public enum ClosingKind
{
    PublicHoliday,
    SchoolHoliday,
    OwnClosing,
}
