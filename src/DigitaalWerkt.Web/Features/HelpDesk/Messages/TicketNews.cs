using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>
/// What is told of questions: put in the outbox in the transaction of what changed, one message for each change. It knows what people and
/// stewards said to each other, and nothing of what stewards note.
/// </summary>
public sealed class TicketNews(AppDbContext context, Outbox<AppDbContext> outbox, ReachChannel channel)
{
    /// <summary>A steward answered: the person hears of it.</summary>
    /// <param name="at">When; the same as stands with what was said.</param>
    public Task AnsweredAsync(Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken) =>
        TellPersonAsync(TicketKinds.Answered, ticket, at, cancellationToken);

    /// <summary>It was solved: the person hears of it.</summary>
    public Task SolvedAsync(Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken) =>
        TellPersonAsync(TicketKinds.Solved, ticket, at, cancellationToken);

    /// <summary>A steward answered some days ago and we wait: the person hears of it, once for each answer.</summary>
    public Task WaitsAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken) =>
        TellPersonAsync(TicketKinds.Waits, ticket, ticket.WaitsSince!.Value, now, edition: 0, cancellationToken);

    /// <summary>It closed because we heard nothing: the person hears how it opens again.</summary>
    /// <param name="at">When it ended.</param>
    public Task ClosedAsync(Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken) =>
        TellPersonAsync(TicketKinds.Closed, ticket, at, cancellationToken);

    /// <summary>
    /// The person said something: the steward who has it hears of it, or all of them when that one left. What nobody has yet stands among
    /// what is new.
    /// </summary>
    public async Task RepliedAsync(Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (ticket.StewardId is not null)
        {
            await TellStewardsAsync(TicketKinds.Replied, ticket, at, cancellationToken);
        }
    }

    /// <summary>Another steward goes on with it, and hears of it.</summary>
    public Task HandedOverAsync(Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken) =>
        TellStewardsAsync(TicketKinds.HandedOver, ticket, at, cancellationToken);

    /// <summary>An answer has to come soon: the steward who has it hears of it, or else all stewards.</summary>
    public async Task DueAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await TellAsync(TicketKinds.Due, ticket, await StewardsOfAsync(ticket, cancellationToken), now, cancellationToken);
    }

    /// <summary>An answer is late: the coordinators of the steward's organisation hear of it, or else all coordinators.</summary>
    public async Task OverdueAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var coordinators = context.FindCoordinators();
        var readers = coordinators.Where(m => context.StaffMembers.Any(s => s.Id == ticket.StewardId && s.OrganisationId == m.OrganisationId));
        await TellAsync(TicketKinds.Overdue, ticket, await readers.AnyAsync(cancellationToken) ? readers : coordinators, now, cancellationToken);
    }

    // Whoever has it, while they are a steward; or else all of them.
    async Task<IQueryable<StaffMember>> StewardsOfAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        var stewards = context.FindStewards();
        var own = stewards.Where(m => m.Id == ticket.StewardId);
        return await own.AnyAsync(cancellationToken) ? own : stewards;
    }

    // A change is told once: what was told of one before it is another message.
    Task TellPersonAsync(string kind, Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken) =>
        TellPersonAsync(kind, ticket, at, at, ticket.Sequence, cancellationToken);

    async Task TellPersonAsync(
        string kind, Ticket ticket, DateTimeOffset occurrence, DateTimeOffset now, int edition, CancellationToken cancellationToken)
    {
        if (await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == ticket.PersonId, cancellationToken) is { } person)
        {
            await outbox.AddAsync(
                [new(kind, ticket.Id, channel.Of(person), now, occurrence, now, edition) { PersonId = person.Id }], cancellationToken);
        }
    }

    async Task TellStewardsAsync(string kind, Ticket ticket, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var ids = await (await StewardsOfAsync(ticket, cancellationToken)).Select(m => m.Id).ToListAsync(cancellationToken);
        await outbox.AddAsync(
            ids.ConvertAll(steward => new OutboxMessage(kind, ticket.Id, Channel.Email, at, at, at, ticket.Sequence, steward)), cancellationToken);
    }

    // The moment until which the person may count on an answer is a part of the key: each of them is told once.
    async Task TellAsync(string kind, Ticket ticket, IQueryable<StaffMember> readers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ids = await readers.Select(m => m.Id).ToListAsync(cancellationToken);
        await outbox.AddAsync(
            ids.ConvertAll(reader => new OutboxMessage(kind, ticket.Id, Channel.Email, now, ticket.AnswerDueAt!.Value, now, readerId: reader)),
            cancellationToken);
    }
}
