using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Puts messages in the outbox, in the transaction of the context.</summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed class Outbox<TContext>(TContext context)
    where TContext : DbContext
{
    /// <summary>On which an instance listens for something to send.</summary>
    public const string Bell = "outbox";

    /// <summary>Adds messages, each unless one with its key is there: then the first one stands. Who sends hears of it when the transaction ends.</summary>
    public Task AddAsync(IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(SqlParts.Joined(AddStatement(messages, $"")), cancellationToken);

    /// <summary>The statement that does so, as a part of a larger one.</summary>
    /// <param name="condition">From <c>where</c> on.</param>
    public static FormattableString AddStatement(IReadOnlyCollection<OutboxMessage> messages, FormattableString condition) =>
        $"""
         with bell as (select pg_notify({Bell}, ''))
         insert into outbox_message (id, key, kind, subject, person_id, reader_id, occurrence, channel, created_at, due_at, state, attempts)
         select message.*, 0 from bell, unnest(
             {Of(messages, m => m.Id)}, {Of(messages, m => m.Key)}, {Of(messages, m => m.Kind)}, {Of(messages, m => m.Subject)}, {Of(messages, m => m.PersonId)},
             {Of(messages, m => m.ReaderId)}, {Of(messages, m => m.Occurrence)}, {Of(messages, m => m.Channel.ToString())}, {Of(messages, m => m.CreatedAt)},
             {Of(messages, m => m.DueAt)}, {Of(messages, m => m.State.ToString())}) as message
         {condition}
         on conflict (key) do nothing
         """;

    /// <summary>
    /// Holds the messages to a person that wait and are in nobody's hands, until the transaction ends. What may have left is not among
    /// them.
    /// </summary>
    public Task<List<OutboxMessage>> HoldUnsentAsync(Guid personId, DateTimeOffset now, CancellationToken cancellationToken) =>
        context.Set<OutboxMessage>().FromSql(
            $"""
             select * from outbox_message
             where person_id = {personId} and reader_id is null and state = 'Waiting' and sending_at is null
                 and (channel = 'Call' or locked_until is null or locked_until <= {now})
             order by id for update
             """).AsNoTracking().ToListAsync(cancellationToken);

    /// <summary>Lets messages that are held go another way, as if nobody had tried yet.</summary>
    public Task SendOtherwiseAsync(IReadOnlyCollection<OutboxMessage> held, Channel channel, CancellationToken cancellationToken)
    {
        var ids = held.Where(m => m.Channel != channel).Select(m => m.Id).ToList();
        return context.Set<OutboxMessage>().Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.Channel, channel).SetProperty(m => m.Attempts, 0)
                .SetProperty(m => m.LockedUntil, (DateTimeOffset?)null).SetProperty(m => m.Problem, (string?)null),
            cancellationToken);
    }

    /// <summary>Takes back messages that wait and are in nobody's hands, in the transaction of the caller. What may have left stays.</summary>
    /// <returns>What they were about.</returns>
    public async Task<IReadOnlyList<Guid>> TakeBackAsync(
        string kind, IReadOnlyCollection<Guid> subjects, DateTimeOffset now, CancellationToken cancellationToken) =>
        await context.Database.SqlQuery<Guid>(
            $"""
             delete from outbox_message
             where kind = {kind} and subject = any({subjects.ToArray()}) and state = 'Waiting' and sending_at is null
                 and (locked_until is null or locked_until <= {now})
             returning subject as "Value"
             """).ToListAsync(cancellationToken);

    /// <summary>
    /// Takes a person out of the messages about them, inside the caller's transaction. What waits goes, because nobody is left to be told.
    /// What was sent, is being sent or may have been stays without person and text: it counts against the ceilings of its day.
    /// </summary>
    /// <param name="subjects">Only messages about these rows; null: all of them.</param>
    public Task ForgetAsync(Guid personId, IReadOnlyCollection<Guid>? subjects, DateTimeOffset now, CancellationToken cancellationToken) =>
        ForgetAsync(context.Set<OutboxMessage>().Where(m => m.PersonId == personId && (subjects == null || subjects.Contains(m.Subject))), now, cancellationToken);

    /// <summary>The same for whoever the messages about these rows are to: of rows that nobody's name stands in any more.</summary>
    /// <param name="subjects">The rows.</param>
    public Task ForgetAboutAsync(IReadOnlyCollection<Guid> subjects, DateTimeOffset now, CancellationToken cancellationToken) =>
        ForgetAsync(context.Set<OutboxMessage>().Where(m => m.PersonId != null && subjects.Contains(m.Subject)), now, cancellationToken);

    static async Task ForgetAsync(IQueryable<OutboxMessage> theirs, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = theirs.Where(m => m.State == MessageState.Waiting);
        await waiting.Where(m => m.SendingAt == null).ExecuteDeleteAsync(cancellationToken);
        // It may have left before it became a call; nobody calls any more.
        await waiting.Where(m => m.Channel == Channel.Call).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Dropped).SetProperty(m => m.DoneAt, now), cancellationToken);
        await theirs.ExecuteUpdateAsync(
            change => change.SetProperty(m => m.PersonId, (Guid?)null).SetProperty(m => m.Copy, (string?)null), cancellationToken);
    }

    static T[] Of<T>(IReadOnlyCollection<OutboxMessage> messages, Func<OutboxMessage, T> field) => [.. messages.Select(field)];
}
