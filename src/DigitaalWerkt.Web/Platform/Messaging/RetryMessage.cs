using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Sends a message again that failed, or of which nobody knows; a person decides that.</summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed class RetryMessage<TContext>(TContext context, TimeProvider clock)
    where TContext : DbContext
{
    /// <summary>Pressed twice it is sent again once: the second time it is no longer one that failed.</summary>
    /// <param name="asCall">Somebody calls instead.</param>
    public async Task RunAsync(Guid id, bool asCall, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var again = await context.Set<OutboxMessage>()
            .Where(m => m.Id == id && (m.State == MessageState.Failed || m.State == MessageState.Unknown))
            .ExecuteUpdateAsync(
                change => change.SetProperty(m => m.Channel, m => asCall ? Channel.Call : m.Channel).SetProperty(m => m.State, MessageState.Waiting).SetProperty(m => m.Attempts, 0).SetProperty(m => m.DueAt, now)
                    .SetProperty(m => m.DoneAt, (DateTimeOffset?)null).SetProperty(m => m.SendingAt, m => asCall ? m.SendingAt : null)
                    .SetProperty(m => m.LockedUntil, (DateTimeOffset?)null).SetProperty(m => m.Problem, (string?)null),
                cancellationToken);
        if (again == 1)
        {
            await context.Database.ExecuteSqlAsync($"select pg_notify({Outbox<TContext>.Bell}, '')", cancellationToken);
        }
    }
}
