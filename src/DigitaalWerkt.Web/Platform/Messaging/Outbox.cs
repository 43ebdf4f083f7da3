using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Puts messages in the outbox, in the transaction of the context.</summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed class Outbox<TContext>(TContext context)
    where TContext : DbContext
{
    /// <summary>On which an instance listens for something to send.</summary>
    public const string Bell = "outbox";

    /// <summary>Adds a message, unless one with its key is there: then the first one stands. Who sends hears of it when the transaction ends.</summary>
    public Task AddAsync(OutboxMessage message, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
         with bell as (select pg_notify({Bell}, ''))
         insert into outbox_message (id, key, kind, subject, occurrence, channel, created_at, due_at, state, attempts)
         select {message.Id}, {message.Key}, {message.Kind}, {message.Subject}, {message.Occurrence}, {message.Channel.ToString()},
                {message.CreatedAt}, {message.DueAt}, {message.State.ToString()}, 0 from bell
         on conflict (key) do nothing
         """,
        cancellationToken);
}
