namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What two sessions can't have at once.</summary>
public enum ClashKind
{
    Trainer,
    Room,
    Equipment,
}
