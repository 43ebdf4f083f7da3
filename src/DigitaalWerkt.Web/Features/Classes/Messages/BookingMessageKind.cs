using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>Writes the messages of one kind about bookings, from what is true now.</summary>
public sealed class BookingMessageKind(BookingKind kind, AppDbContext context, BookingTexts texts, TimeProvider clock) : IMessageKind
{
    public string Name => kind.Name;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.MessageFacts(context.Bookings.Where(b => b.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken) is { } facts
        && kind.IsStillTrue(message, facts, clock.GetUtcNow())
            ? texts.Write(kind, message.Channel, facts, clock.GetUtcNow())
            : null;
}
