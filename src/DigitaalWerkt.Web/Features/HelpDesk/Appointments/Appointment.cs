using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>A person and a steward meet about a question. What it is about and what was said stands with the <see cref="Ticket"/>.</summary>
public sealed class Appointment
{
    public const string OncePerRequest = "ix_appointment_request_key";

    /// <summary>A question has one appointment that is still to come.</summary>
    public const string OncePerTicket = "ix_appointment_ticket_id_planned";

    /// <summary>The exclusion constraint: nobody has two at once.</summary>
    public const string OneAtATime = "ex_appointment_person";

    /// <summary>How the agenda calls appointments.</summary>
    public const string AgendaKind = nameof(Appointment);

    Appointment()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TicketId { get; private set; }

    /// <summary>Null: they were forgotten.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The learner whose card was in hand when the question was asked.</summary>
    public Guid? LearnerId { get; private set; }

    public Guid StewardId { get; private set; }
    public Guid RoomId { get; private set; }
    public DateTimeOffset StartsAt { get; private set; }
    public DateTimeOffset EndsAt { get; private set; }

    /// <summary>How long the steward needs to get to the next place; nought when another slot comes after it in the same room.</summary>
    public int TravelMinutes { get; private set; }

    public AppointmentState State { get; private set; }

    /// <summary>It was called off by the desk, and not by the person.</summary>
    public bool IsCalledOff { get; private set; }

    /// <summary>Of the form, so that the same form sent twice is one appointment.</summary>
    public Guid RequestKey { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; private set; }

    /// <summary>Goes up with everything that changes it; the edition of the appointment in a calendar.</summary>
    public int Sequence { get; private set; }

    /// <summary>The staff member who made it; null: the person did.</summary>
    public Guid? MadeBy { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    public bool IsPlanned => State == AppointmentState.Planned;

    /// <summary>The name of it in calendars, whatever changes.</summary>
    public string CalendarUid => $"afspraak-{Id:N}@digitaalwerkt";

    public static Appointment Plan(Ticket ticket, FreeSlot slot, RequestKey request, Guid? madeBy, DateTimeOffset now)
    {
        var appointment = new Appointment
        {
            TicketId = ticket.Id,
            PersonId = ticket.PersonId,
            LearnerId = ticket.LearnerId,
            RequestKey = request.Id,
            RequestContent = request.Content,
            MadeBy = madeBy,
            CreatedAt = now,
            ChangedAt = now,
        };
        appointment.Take(slot);
        return appointment;
    }

    /// <summary>Whether it can still be moved or called off: until it begins.</summary>
    public bool IsComing(DateTimeOffset now) => IsPlanned && now < StartsAt;

    /// <summary>Whether it has ended by the clock, whatever became of it.</summary>
    public bool IsOver(DateTimeOffset now) => EndsAt <= now;

    /// <summary>Whether somebody can say what became of it: from its begin on, also when they said something else before.</summary>
    public bool MayBeJudged(DateTimeOffset now) => State != AppointmentState.Cancelled && StartsAt <= now;

    public void MoveTo(FreeSlot slot, DateTimeOffset now)
    {
        Take(slot);
        Change(now);
    }

    /// <param name="byDesk">False: the person asked for it.</param>
    public void Cancel(bool byDesk, DateTimeOffset now)
    {
        (State, IsCalledOff) = (AppointmentState.Cancelled, byDesk);
        Change(now);
    }

    /// <summary>What became of it.</summary>
    /// <param name="came">Whether the person was there.</param>
    public void Judge(bool came, DateTimeOffset now)
    {
        State = came ? AppointmentState.Held : AppointmentState.Missed;
        Change(now);
    }

    /// <summary>Its place got another name or address: what stands in calendars is then old.</summary>
    public void PlaceChanged(DateTimeOffset now) => Change(now);

    /// <summary>As the agenda knows it.</summary>
    public Occupant ToOccupant() => new(AgendaKind, Id);

    /// <summary>What it takes in the agenda: the steward, also for the way to the next place, and the room; nothing when it is cancelled.</summary>
    public IReadOnlyList<Occupation> Occupations() => State == AppointmentState.Cancelled
        ? []
        :
        [
            new(ToOccupant(), new(ResourceKind.StaffMember, StewardId), StartsAt, EndsAt.AddMinutes(TravelMinutes)),
            new(ToOccupant(), new(ResourceKind.Room, RoomId), StartsAt, EndsAt),
        ];

    void Take(FreeSlot slot) =>
        (StewardId, RoomId, StartsAt, EndsAt, TravelMinutes) = (slot.StewardId, slot.RoomId, slot.StartsAt, slot.EndsAt, slot.TravelMinutes);

    void Change(DateTimeOffset now) => (Sequence, ChangedAt) = (Sequence + 1, now);
}
