using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// What a steward does to a question. Each act holds the question, looks whether it is still as the steward saw it, and writes the row, what
/// happened and what is told as one whole. An act that is sent again is done already.
/// </summary>
public sealed class WorkOnTicket(
    AppDbContext context, TicketTransaction transaction, AnswerClock answers, TicketNews news, TimeProvider clock)
{
    /// <param name="seen">The <see cref="Ticket.Sequence"/> that the steward saw; the same of the other acts.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed. The same of the other acts.</exception>
    public Task<TicketWork> TakeAsync(Guid id, int seen, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            IsDone = ticket => Task.FromResult(ticket.StewardId == staff.StaffMemberId),
            ActAsync = (ticket, now) =>
            {
                ticket.TakeBy(staff.StaffMemberId, now);
                Happened(ticket, TicketEventKind.Taken, staff, now);
                return Task.CompletedTask;
            },
        }, cancellationToken);

    /// <summary>Says something to the person, who hears of it. What the steward was typing is sent, and no draft any more.</summary>
    public Task<TicketWork> AnswerAsync(Guid id, int seen, string text, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            IsDone = async _ => await context.TicketMessages.Where(m => m.TicketId == id).OrderByDescending(m => m.At)
                .FirstOrDefaultAsync(cancellationToken) is { } last && last.StaffMemberId == staff.StaffMemberId && last.Text == text,
            ActAsync = async (ticket, now) =>
            {
                context.TicketMessages.Add(new TicketMessage(id, staff.StaffMemberId, text, now));
                ticket.Answer(staff.StaffMemberId, now);
                Happened(ticket, TicketEventKind.Answered, staff, now);
                await DropDraftAsync(id, staff, isNote: false, cancellationToken);
                await news.AnsweredAsync(ticket, now, cancellationToken);
            },
        }, cancellationToken);

    /// <summary>Writes something for colleagues. It stands beside what they write, so that nothing has to be seen first.</summary>
    public Task<TicketWork> NoteAsync(Guid id, string text, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            MayActAsync = (_, _) => Task.FromResult(true),
            IsDone = async _ => await context.TicketNotes.Where(n => n.TicketId == id).OrderByDescending(n => n.At)
                .FirstOrDefaultAsync(cancellationToken) is { } last && last.StaffMemberId == staff.StaffMemberId && last.Text == text,
            ActAsync = async (ticket, now) =>
            {
                context.TicketNotes.Add(new TicketNote(id, staff.StaffMemberId, text, now));
                ticket.Change(now);
                await DropDraftAsync(id, staff, isNote: true, cancellationToken);
            },
        }, cancellationToken);

    /// <summary>Gives it to a colleague, who hears of it.</summary>
    /// <param name="to">A steward who still works.</param>
    /// <param name="summary">What the colleague has to know, for staff only; null: the reason says it.</param>
    public Task<TicketWork> HandOverAsync(
        Guid id, int seen, Guid to, string reason, string? summary, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            IsDone = async ticket => ticket.StewardId == to && await DidLastAsync(id, TicketEventKind.HandedOver, staff, cancellationToken),
            MayActAsync = async (ticket, _) => ticket.IsOpen && await context.FindStewards().AnyAsync(m => m.Id == to, cancellationToken),
            ActAsync = async (ticket, now) =>
            {
                ticket.TakeBy(to, now);
                context.TicketEvents.Add(new TicketEvent(id, TicketEventKind.HandedOver, staff.StaffMemberId, now) { ToId = to, Reason = reason });
                if (summary is not null)
                {
                    context.TicketNotes.Add(new TicketNote(id, staff.StaffMemberId, summary, now));
                }
                await news.HandedOverAsync(ticket, now, cancellationToken);
            },
        }, cancellationToken);

    /// <summary>Says what it is about; also of a question that has ended.</summary>
    public Task<TicketWork> SortAsync(
        Guid id, int seen, TicketTopic topic, TicketDevice? device, Guid? location, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            MayActAsync = (_, _) => Task.FromResult(true),
            IsDone = ticket => Task.FromResult((ticket.Topic, ticket.Device, ticket.LocationId) == (topic, device, location)),
            ActAsync = (ticket, now) =>
            {
                ticket.Sort(topic, device, location, now);
                return Task.CompletedTask;
            },
        }, cancellationToken);

    /// <summary>Ends it, unless an appointment about it stands. Of what was solved the person hears.</summary>
    /// <param name="isSolved">False: it is closed without that.</param>
    /// <param name="minutes">That it took, besides those that were noted before.</param>
    public Task<TicketWork> EndAsync(
        Guid id, int seen, bool isSolved, TicketResult? result, int minutes, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var kind = isSolved ? TicketEventKind.Solved : TicketEventKind.Closed;
        return RunAsync(id, staff, new()
        {
            Seen = seen,
            IsDone = async ticket => !ticket.IsOpen && await DidLastAsync(id, kind, staff, cancellationToken),
            MayActAsync = (ticket, _) => Task.FromResult(ticket.MayEnd),
            ActAsync = async (ticket, now) =>
            {
                if (ticket.StewardId is null)
                {
                    ticket.TakeBy(staff.StaffMemberId, now);
                }
                if (minutes > 0)
                {
                    ticket.Spend(minutes, now);
                }
                Happened(ticket, kind, staff, now);
                if (isSolved)
                {
                    ticket.Solve(result, now);
                    await news.SolvedAsync(ticket, now, cancellationToken);
                }
                else
                {
                    ticket.Close(now);
                }
            },
        }, cancellationToken);
    }

    /// <summary>Says of what was solved what the person can do now.</summary>
    public Task<TicketWork> LearnAsync(Guid id, int seen, TicketResult result, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            MayActAsync = (ticket, _) => Task.FromResult(ticket.WasSolved),
            IsDone = ticket => Task.FromResult(ticket.WasSolved && ticket.Result == result),
            ActAsync = (ticket, now) =>
            {
                ticket.Learn(result, now);
                Happened(ticket, TicketEventKind.Judged, staff, now);
                return Task.CompletedTask;
            },
        }, cancellationToken);

    /// <summary>The person tapped a face on the steward's screen. They see nothing else of the question, so nothing has to be seen first.</summary>
    public Task<TicketWork> JudgeAsync(Guid id, TicketFace face, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            MayActAsync = (ticket, _) => Task.FromResult(ticket.WasSolved),
            IsDone = ticket => Task.FromResult(ticket.WasSolved && ticket.Face == face),
            ActAsync = (ticket, now) =>
            {
                ticket.Judge(face, now);
                context.TicketEvents.Add(new TicketEvent(id, TicketEventKind.Judged, null, now));
                return Task.CompletedTask;
            },
        }, cancellationToken);

    public Task<TicketWork> ReopenAsync(Guid id, int seen, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        RunAsync(id, staff, new()
        {
            Seen = seen,
            MayActAsync = (ticket, now) => Task.FromResult(ticket.MayReopen(now)),
            IsDone = ticket => Task.FromResult(ticket.IsOpen),
            ActAsync = async (ticket, now) =>
            {
                ticket.Reopen(await answers.DueAsync(now, cancellationToken), now);
                Happened(ticket, TicketEventKind.Reopened, staff, now);
            },
        }, cancellationToken);

    Task<TicketWork> RunAsync(Guid id, ClaimsPrincipal staff, Step step, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (!await context.TicketsFor(staff).AnyAsync(t => t.Id == id, cancellationToken)
                || await transaction.LockAsync(id, cancellationToken) is not { } ticket)
            {
                return TicketWork.Gone;
            }
            if (await step.IsDone(ticket))
            {
                return TicketWork.Done;
            }
            if (step.Seen is { } seen && ticket.Sequence != seen)
            {
                return TicketWork.Stale;
            }
            var now = clock.GetUtcNow();
            if (ticket.MergedIntoId is not null || !await step.MayActAsync(ticket, now))
            {
                return TicketWork.Refused;
            }
            await step.ActAsync(ticket, now);
            return TicketWork.Done;
        },
        cancellationToken);

    void Happened(Ticket ticket, TicketEventKind kind, ClaimsPrincipal staff, DateTimeOffset now) =>
        context.TicketEvents.Add(new TicketEvent(ticket.Id, kind, staff.StaffMemberId, now));

    async Task<bool> DidLastAsync(Guid id, TicketEventKind kind, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await context.TicketEvents.Where(e => e.TicketId == id).OrderByDescending(e => e.At).FirstOrDefaultAsync(cancellationToken) is { } last
        && last.Kind == kind && last.ActorId == staff.StaffMemberId;

    Task DropDraftAsync(Guid id, ClaimsPrincipal staff, bool isNote, CancellationToken cancellationToken)
    {
        var me = staff.StaffMemberId;
        return context.TicketDrafts.Where(d => d.TicketId == id && d.StaffMemberId == me && d.IsNote == isNote).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>What differs from act to act.</summary>
    sealed record Step
    {
        /// <summary>Null: it need not be as the steward saw it.</summary>
        public int? Seen { get; init; }

        /// <summary>Whether the same act was done already.</summary>
        public required Func<Ticket, Task<bool>> IsDone { get; init; }

        /// <summary>Whether it can be done to the question as it stands.</summary>
        public Func<Ticket, DateTimeOffset, Task<bool>> MayActAsync { get; init; } = (ticket, _) => Task.FromResult(ticket.IsOpen);

        public required Func<Ticket, DateTimeOffset, Task> ActAsync { get; init; }
    }
}
