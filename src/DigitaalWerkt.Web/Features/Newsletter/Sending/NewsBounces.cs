using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>What an end of a message in the outbox means for its reader.</summary>
public static class NewsBounces
{
    // RFC 5321: no such mailbox, moved away, no such name, no such host takes mail. A full mailbox is 452 or 552, and a refusal of what we
    // wrote is 554: neither says anything of the address.
    static readonly string[] NoSuchAddress = ["Smtp:550", "Smtp:551", "Smtp:553", "Smtp:556", "Address"];

    /// <param name="state">How the message ended.</param>
    /// <param name="problem">The code that stands with it.</param>
    public static NewsOutcome Judge(MessageState state, string? problem) => state switch
    {
        MessageState.Waiting => NewsOutcome.Waiting,
        MessageState.Sent => NewsOutcome.Sent,
        MessageState.Dropped => NewsOutcome.Dropped,
        MessageState.Failed when NoSuchAddress.Contains(problem) => NewsOutcome.Bounced,
        _ => NewsOutcome.NotSent,
    };
}
