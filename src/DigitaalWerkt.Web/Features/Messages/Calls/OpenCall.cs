using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Somebody who has to be called, and what to say.</summary>
/// <param name="Number">The number, or who knows it.</param>
public sealed record OpenCall(OutboxMessage Message, BookingKind Kind, MessageFacts Facts, string Number, string Sentence)
{
    /// <summary>Nobody has a number; the organisation sees them and says it.</summary>
    public bool IsTold => Facts is { Reach: ReachKind.Counsellor, Organisation: not null };

    /// <summary>How often nobody answered.</summary>
    public int Tried => Message.Attempts;
}
