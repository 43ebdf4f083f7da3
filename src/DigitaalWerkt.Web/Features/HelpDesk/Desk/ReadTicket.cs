using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>Reads a question for a steward.</summary>
public sealed class ReadTicket(AppDbContext context, DeskQueue queue, KeepDraft drafts, PersonLines lines, TicketFiles files, TimeProvider clock)
{
    /// <returns>Null when there is none for them.</returns>
    public async Task<TicketView?> ReadAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (await context.TicketsFor(staff).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is not { } ticket)
        {
            return null;
        }
        var access = await queue.AccessAsync(staff, cancellationToken);
        var person = await context.PeopleSeenBy(access).AsNoTracking().SingleOrDefaultAsync(p => p.Id == ticket.PersonId, cancellationToken);
        var parts = await context.Tickets.Where(t => t.MergedIntoId == id).Select(t => new TicketView.TicketRef(t.Id, t.Code)).ToListAsync(cancellationToken);
        List<Guid> all = [id, .. parts.Select(part => part.Id)];
        var staffNames = context.StaffMembers;
        var (me, now) = (staff.StaffMemberId, clock.GetUtcNow());
        var typed = await context.TicketDrafts.AsNoTracking().Where(d => d.TicketId == id && d.StaffMemberId == me).ToListAsync(cancellationToken);
        return new()
        {
            Ticket = ticket,
            Person = person,
            Parts = parts,
            Whole = await context.Tickets.Where(t => t.Id == ticket.MergedIntoId).Select(t => new TicketView.TicketRef(t.Id, t.Code))
                .SingleOrDefaultAsync(cancellationToken),
            Steward = await staffNames.Where(m => m.Id == ticket.StewardId).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken),
            Location = await context.Locations.Where(l => l.Id == ticket.LocationId).Select(l => l.Name).SingleOrDefaultAsync(cancellationToken),
            Appointment = await context.Appointments.Where(a => a.TicketId == id && a.State == AppointmentState.Planned).Select(a => (Guid?)a.Id)
                .SingleOrDefaultAsync(cancellationToken),
            Proposed = (await context.FindOpenProposalAsync(id, now, cancellationToken))?.Coming(now) ?? [],
            Messages = await context.TicketMessages.Where(m => all.Contains(m.TicketId)).OrderBy(m => m.At)
                .Join(context.Tickets, m => m.TicketId, t => t.Id, (m, t) => new { Message = m, Writer = m.StaffMemberId ?? (m.At == t.CreatedAt ? t.MadeBy : null) })
                .Select(said => new TicketView.Said(
                    said.Message.At, staffNames.Where(s => s.Id == said.Writer).Select(s => s.Name).SingleOrDefault(), said.Message.Text,
                    context.Tickets.Where(t => t.Id == said.Message.TicketId && t.Id != id).Select(t => t.Code).SingleOrDefault()))
                .ToListAsync(cancellationToken),
            Files = await files.OfAsync(id, cancellationToken),
            Notes = await context.TicketNotes.Where(n => all.Contains(n.TicketId)).OrderByDescending(n => n.At)
                .Select(n => new TicketView.Said(
                    n.At, staffNames.Where(s => s.Id == n.StaffMemberId).Select(s => s.Name).SingleOrDefault(), n.Text,
                    context.Tickets.Where(t => t.Id == n.TicketId && t.Id != id).Select(t => t.Code).SingleOrDefault()))
                .ToListAsync(cancellationToken),
            Events = await EventsAsync(id, cancellationToken),
            Answer = typed.Find(d => !d.IsNote)?.Text,
            Note = typed.Find(d => d.IsNote)?.Text,
            Others = await drafts.OthersAsync(id, staff, cancellationToken),
            OtherTickets = person is null ? [] : await queue.OfPersonAsync(person.Id, id, access, staff, cancellationToken),
            Lines = person is null ? [] : await LinesAsync(person.Person, access, cancellationToken),
        };
    }

    Task<List<TicketView.Happening>> EventsAsync(Guid id, CancellationToken cancellationToken)
    {
        var names = context.StaffMembers;
        return (
            from e in context.TicketEvents
            where e.TicketId == id
            join linked in context.Tickets on e.OtherTicketId equals linked.Id into others
            from other in others.DefaultIfEmpty()
            orderby e.At descending, e.Id descending
            select new TicketView.Happening(
                e.Kind, e.At,
                names.Where(m => m.Id == e.ActorId).Select(m => m.Name).SingleOrDefault(),
                names.Where(m => m.Id == e.ToId).Select(m => m.Name).SingleOrDefault(),
                e.Reason,
                other == null ? null : new TicketView.TicketRef(other.Id, other.Code)))
            .ToListAsync(cancellationToken);
    }

    // What somebody shows of their card they show on the page of the client, where it is noted who looked. Their questions stand beside it.
    async Task<IReadOnlyList<PersonLine>> LinesAsync(Person person, PersonAccess access, CancellationToken cancellationToken) =>
    [
        .. (await lines.ReadAsync(person, access.Lines, cancellationToken))
            .Where(chapter => chapter.Part is { Key: not null } and not PersonTickets)
            .SelectMany(chapter => chapter.Lines).OrderByDescending(line => line.At),
    ];
}
