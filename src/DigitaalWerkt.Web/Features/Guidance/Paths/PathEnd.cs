namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Why a path ended. The names stand readable in the database.</summary>
public enum PathEnd
{
    Work,
    Training,
    OtherHelp,
    Moved,
    NoContact,
    OwnWish,
}
