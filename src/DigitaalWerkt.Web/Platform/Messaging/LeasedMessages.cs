using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>
/// Who holds which message of the outbox, and what became of it. A message is held by a lease with an end; whoever lost it changes
/// nothing any more, because the end of the lease is different for each claim. docs/adr/0017-messages.md
/// </summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed class LeasedMessages<TContext>(TContext context, MessageSettings settings, IEnumerable<BulkKind> bulk, TimeProvider clock)
    where TContext : DbContext
{
    // Any number, as long as it stays the same: whoever holds it counts against the ceilings.
    const long CeilingLock = 0x4457_0002;

    // Much longer than all time limits on the way together.
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    // A call waits for a person. It is only looked at now and then whether it is still needed.
    static readonly TimeSpan CallReview = TimeSpan.FromMinutes(10);

    // Nobody waits for a page here: a sender may take its turn behind many others.
    static readonly TimeSpan Turn = TimeSpan.FromSeconds(20);

    /// <summary>Takes the message that is due longest and that nobody else holds.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<OutboxMessage?> ClaimAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return (await context.Set<OutboxMessage>().FromSql(
            $"""
             update outbox_message set
                 locked_until = case when channel = 'Call' then {now + CallReview} else {now + Lease} end,
                 attempts = attempts + case when channel = 'Call' then 0 else 1 end
             where id = (
                 select id from outbox_message
                 where state = 'Waiting' and due_at <= {now} and (locked_until is null or locked_until <= {now})
                 order by due_at for update skip locked limit 1)
             returning *
             """).AsNoTracking().ToListAsync(cancellationToken)).SingleOrDefault();
    }

    /// <summary>Notes that it is being handed over, unless that would be one too many today.</summary>
    /// <param name="recipient">The hash of the address or number, by which the messages of a day are counted.</param>
    /// <returns>Whether it may be handed over, and if not, which ceiling stands in the way: null when somebody else holds it by now.</returns>
    public async Task<(bool IsMarked, string? Ceiling)> MarkAsync(
        OutboxMessage message, byte[] recipient, WrittenMessage written, CancellationToken cancellationToken)
    {
        context.Database.SetCommandTimeout(Turn);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Two instances that count at once would both find room for the last one.
        await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({CeilingLock})", cancellationToken);
        var today = BrusselsTime.At(clock.Today(), TimeOnly.MinValue);
        // What became a call may have left before. How it was to go is not kept, so it counts for both; the hash of a recipient knows it.
        var sent = context.Set<OutboxMessage>().Where(m => m.SendingAt >= today && (m.Channel == message.Channel || m.Channel == Channel.Call));
        var toMany = bulk.Select(kind => kind.Name).ToArray();
        var ceiling = written.PassesCeilings ? null
            : await sent.CountAsync(m => m.Recipient == recipient, cancellationToken) >= settings.PerRecipient(message.Channel) ? Ceiling.Recipient
            : toMany.Contains(message.Kind) ? null
            : await sent.CountAsync(m => !toMany.Contains(m.Kind), cancellationToken) >= settings.PerDay(message.Channel) ? Ceiling.Day
            : null;
        var now = clock.GetUtcNow();
        var copy = settings.KeepsCopies ? $"{written.To}\n{written.Subject}\n\n{written.Text}" : null;
        var isMarked = ceiling is null && await Mine(message).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.SendingAt, now).SetProperty(m => m.Recipient, recipient).SetProperty(m => m.Copy, copy), cancellationToken) == 1;
        await transaction.CommitAsync(cancellationToken);
        return (isMarked, ceiling);
    }

    /// <summary>Lets it wait until then, as if it had not been taken.</summary>
    public Task PutOffAsync(OutboxMessage message, DateTimeOffset due, string problem, CancellationToken cancellationToken) =>
        Mine(message).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.DueAt, due).SetProperty(m => m.LockedUntil, (DateTimeOffset?)null)
                .SetProperty(m => m.Attempts, m => m.Attempts - 1).SetProperty(m => m.Problem, problem),
            cancellationToken);

    /// <summary>Lets it be tried again then.</summary>
    public Task TryAgainAsync(OutboxMessage message, DateTimeOffset due, string? problem, CancellationToken cancellationToken) =>
        Mine(message).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.DueAt, due).SetProperty(m => m.LockedUntil, (DateTimeOffset?)null)
                .SetProperty(m => m.SendingAt, (DateTimeOffset?)null).SetProperty(m => m.Problem, problem),
            cancellationToken);

    /// <summary>Makes it a task for somebody who calls. Why stays with it, and when it was handed over, if it was.</summary>
    /// <returns>False when somebody else holds it by now.</returns>
    public async Task<bool> BecomeCallAsync(OutboxMessage message, string? problem, CancellationToken cancellationToken) =>
        await Mine(message).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.Channel, Channel.Call).SetProperty(m => m.Attempts, 0).SetProperty(m => m.Problem, problem)
                .SetProperty(m => m.LockedUntil, (DateTimeOffset?)null),
            cancellationToken) == 1;

    /// <summary>Nothing more happens with it.</summary>
    public Task EndAsync(OutboxMessage message, MessageState state, string? problem, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return Mine(message).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, state).SetProperty(m => m.DoneAt, now).SetProperty(m => m.Problem, problem)
                .SetProperty(m => m.LockedUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    IQueryable<OutboxMessage> Mine(OutboxMessage message) =>
        context.Set<OutboxMessage>().Where(m => m.Id == message.Id && m.State == MessageState.Waiting && m.LockedUntil == message.LockedUntil);
}
