namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Where somebody is who scanned a card.</summary>
public enum OpenStage
{
    /// <summary>Choose three pictures.</summary>
    Pictures,

    /// <summary>The pictures were right: whose device, whose work?</summary>
    Device,

    /// <summary>Too many wrong choices: wait.</summary>
    Wait,

    /// <summary>This very card is open on this device.</summary>
    AlreadyOpen,

    /// <summary>Another card took its place.</summary>
    Ended,

    /// <summary>There is no such card.</summary>
    Unknown,
}
