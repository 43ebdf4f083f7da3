namespace DigitaalWerkt.EndToEnd;

/// <summary>The people who open a page.</summary>
public enum Who
{
    Visitor,
    CardHolder,
    HalfSignedIn,
    Trainer,
    Steward,
    Counsellor,
    Coordinator,
    NetworkCoordinator,
}
