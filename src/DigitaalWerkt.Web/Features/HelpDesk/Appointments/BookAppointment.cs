using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>
/// The one way to an appointment, for whoever makes it. The slot is looked up again while nobody else plans; the constraints decide.
/// </summary>
/// <remarks>docs/adr/0029-appointments.md</remarks>
public sealed class BookAppointment(
    AppDbContext context, AppointmentTransaction transaction, ChooseSlot choose, FreeSlots free, SharedAgenda agenda, PersonRegistry people,
    OpenTicket open, AppointmentMessages messages, TimeProvider clock)
{
    /// <exception cref="BusyException">It took too long; nothing was planned.</exception>
    public async Task<AppointmentAnswer> RunAsync(AppointmentRequest wanted, CancellationToken cancellationToken)
    {
        var answer = await transaction.PlanAsync(
            () => PlanAsync(wanted, cancellationToken), refusal => Task.FromResult(new AppointmentAnswer(OutcomeOf(refusal))), cancellationToken);
        return answer.Outcome is AppointmentOutcome.Taken or AppointmentOutcome.PersonTaken
            ? answer with { Nearest = await NearestAsync(wanted, null, cancellationToken) }
            : answer;
    }

    /// <summary>What is said of an hour to everybody, whoever asks for it; for a form that comes once more.</summary>
    /// <param name="planned">What that form planned before, which doesn't count.</param>
    /// <returns>Null: the hour is free.</returns>
    public async Task<AppointmentAnswer?> RefusalOfAsync(AppointmentRequest wanted, Appointment? planned, CancellationToken cancellationToken) =>
        IsOffered(wanted)
            && await choose.FindAsync(wanted.StartsAt, wanted.LocationId, wanted.StewardId, null, planned?.Id, cancellationToken) is not null
            ? null
            : new(AppointmentOutcome.Taken) { Nearest = await NearestAsync(wanted, planned?.Id, cancellationToken) };

    static AppointmentOutcome OutcomeOf(DbUpdateException refusal) =>
        refusal.IsClash() ? AppointmentOutcome.Taken
        : refusal.Violates(Appointment.OncePerTicket) ? AppointmentOutcome.HasOne
        : AppointmentOutcome.PersonTaken;

    async Task<AppointmentAnswer> PlanAsync(AppointmentRequest wanted, CancellationToken cancellationToken)
    {
        var earlier = await context.Appointments.AsNoTracking().SingleOrDefaultAsync(a => a.RequestKey == wanted.Key.Id, cancellationToken);
        if (earlier is not null)
        {
            return new(earlier.RequestContent == wanted.Key.Content ? AppointmentOutcome.Again : AppointmentOutcome.UsedBefore, earlier);
        }
        var now = clock.GetUtcNow();
        var ticket = wanted.TicketId is { } id ? await context.LockTicketAsync(id, cancellationToken) : null;
        if (wanted.TicketId is not null && ticket is not { IsOpen: true })
        {
            return new(AppointmentOutcome.Closed);
        }
        if (ticket is not null && await PlannedAsync(ticket.Id, cancellationToken) is { } planned)
        {
            return new(AppointmentOutcome.HasOne, planned);
        }
        if (!IsOffered(wanted))
        {
            return new(AppointmentOutcome.Taken);
        }
        var slot = await choose.FindAsync(wanted.StartsAt, wanted.LocationId, wanted.StewardId, ticket?.StewardId, null, cancellationToken);
        if (slot is null)
        {
            return new(AppointmentOutcome.Taken);
        }
        if (await OfSameTimeAsync(ticket?.PersonId, wanted.Asked?.Person, slot, cancellationToken) is { } theirs)
        {
            return new(AppointmentOutcome.PersonTaken, theirs);
        }
        // From here on it writes.
        if (ticket is null)
        {
            ticket = await open.WriteAsync(wanted.Asked! with { LocationId = slot.Desk.LocationId }, cancellationToken);
            if (ticket is null)
            {
                return new(AppointmentOutcome.UsedBefore);
            }
        }
        else if (ticket.PersonId is null && wanted.Asked is { Person: { } details } asked)
        {
            ticket.BelongsTo((await people.FindOrAddAsync(details, asked.IsByThem, now, cancellationToken)).Id);
        }
        var appointment = Appointment.Plan(ticket, slot, wanted.Key, wanted.MadeBy, now);
        context.Appointments.Add(appointment);
        await agenda.WriteAsync(appointment.ToOccupant(), appointment.Occupations(), cancellationToken);
        ticket.Plan(appointment.StewardId, now);
        context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Planned, wanted.MadeBy, now));
        await context.SaveChangesAsync(cancellationToken);
        await messages.PlannedAsync(appointment, cancellationToken);
        return new(AppointmentOutcome.Planned, appointment);
    }

    Task<Appointment?> PlannedAsync(Guid ticketId, CancellationToken cancellationToken) => context.Appointments.AsNoTracking()
        .SingleOrDefaultAsync(a => a.TicketId == ticketId && a.State == AppointmentState.Planned, cancellationToken);

    // Asked before anything is written; between this and the writing stands the lock of the planners.
    async Task<Appointment?> OfSameTimeAsync(Guid? personId, PersonDetails? details, FreeSlot slot, CancellationToken cancellationToken)
    {
        if (personId is null && details is null)
        {
            // Nobody said whose question it is.
            return null;
        }
        var (key, organisation) = details is null ? (null, null) : (Person.KeyOf(details), details.OrganisationId);
        var theirs = personId is { } id
            ? context.People.Where(p => p.Id == id)
            : context.People.Where(p => p.PersonKey == key && p.OrganisationId == organisation);
        return await context.Appointments.AsNoTracking()
            .Where(a => a.State == AppointmentState.Planned && a.StartsAt < slot.EndsAt && slot.StartsAt < a.EndsAt && theirs.Any(p => p.Id == a.PersonId))
            .OrderBy(a => a.StartsAt).FirstOrDefaultAsync(cancellationToken);
    }

    // What no page offers was too near by when the form came, or the form was changed.
    bool IsOffered(AppointmentRequest wanted) => clock.GetUtcNow() < wanted.StartsAt && wanted.Within?.Covers(wanted.StartsAt) != false;

    Task<IReadOnlyList<FreeSlot>> NearestAsync(AppointmentRequest wanted, Guid? instead, CancellationToken cancellationToken)
    {
        var asked = wanted.Within ?? free.ForVisitor(wanted.LocationId) with { After = clock.GetUtcNow() };
        return free.NearestAsync(asked with { StewardId = wanted.StewardId, Instead = instead }, wanted.StartsAt, cancellationToken);
    }
}
