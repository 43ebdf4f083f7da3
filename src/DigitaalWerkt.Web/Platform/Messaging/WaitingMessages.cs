using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Counts the messages that are due.</summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed class WaitingMessages<TContext>(TContext context, MessageMeters meters, TimeProvider clock) : IFigures
    where TContext : DbContext
{
    /// <inheritdoc />
    public bool AreRead => meters.IsRead;

    /// <inheritdoc />
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var waiting = await context.Set<OutboxMessage>()
            .Where(m => m.State == MessageState.Waiting && m.DueAt <= now)
            .GroupBy(m => m.Channel)
            .Select(m => new { m.Key, Count = m.Count(), Since = m.Min(one => one.DueAt) })
            .ToDictionaryAsync(m => m.Key, m => (m.Count, now - m.Since), cancellationToken);
        meters.Note(waiting);
    }
}
