using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>Writes the messages of one kind about bookings, from what is true now.</summary>
public sealed class BookingMessageKind(BookingKind kind, AppDbContext context, BookingTexts texts, KeepOffer keep, TimeProvider clock) : IMessageKind
{
    public string Name => kind.Name;

    public bool IsCalledWhenLost => kind.IsCalledWhenLost;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.MessageFacts(context.Bookings.Where(b => b.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken) is { } facts
        && kind.IsStillTrue(message, facts, clock.GetUtcNow())
            ? (await texts.WriteAsync(kind, message.Channel, facts, clock.GetUtcNow())) with { Until = UntilOf(message, facts) }
            : null;

    public async Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (kind.Name == MessageKinds.Offered)
        {
            await keep.UntilCalledAsync(message.Subject, cancellationToken);
        }
        return true;
    }

    DateTimeOffset UntilOf(OutboxMessage message, MessageFacts facts) => kind.Name switch
    {
        MessageKinds.Offered => facts.OfferedUntil ?? facts.StartsAt,
        MessageKinds.OfferEnded or MessageKinds.Cancelled => message.Occurrence,
        MessageKinds.SessionCancelled => facts.EndsAt,
        _ => facts.StartsAt,
    };
}
