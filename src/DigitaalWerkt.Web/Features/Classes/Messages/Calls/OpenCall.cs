using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Calls;

/// <summary>Somebody who has to be called, and what to say.</summary>
/// <param name="Number">The number, or who knows it.</param>
public sealed record OpenCall(OutboxMessage Message, BookingKind Kind, MessageFacts Facts, string Number, string Sentence)
{
    /// <summary>How often nobody answered.</summary>
    public int Tried => Message.Attempts;
}
