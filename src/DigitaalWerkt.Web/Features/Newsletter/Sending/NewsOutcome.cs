namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>What became of an issue to one reader. The names stand readable in the database.</summary>
public enum NewsOutcome
{
    /// <summary>It stands in the outbox.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The address doesn't exist.</summary>
    Bounced,

    /// <summary>It didn't arrive for another reason, or nobody knows whether it did. It isn't sent again.</summary>
    NotSent,

    /// <summary>The reader left before it did.</summary>
    Dropped,
}
