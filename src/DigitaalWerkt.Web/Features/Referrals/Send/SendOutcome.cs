namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>What became of it.</summary>
public enum SendOutcome
{
    Sent,

    /// <summary>Whom it goes to isn't there any more.</summary>
    NoReceiver,

    /// <summary>Something else was asked before with the same form.</summary>
    SentBefore,
}
