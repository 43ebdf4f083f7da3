using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>One kind of message about an appointment.</summary>
/// <param name="Name">As it stands in the outbox.</param>
/// <param name="Text">The part of the keys of its texts that names it.</param>
/// <param name="IsStillTrue">Whether it still holds, seen the appointment as it is now.</param>
/// <param name="AsksOnPhone">Whether the person who is called says yes or no; otherwise they only hear it.</param>
/// <param name="Calendar">What its calendar file asks; null: it has none.</param>
/// <param name="IsCalledWhenLost">Whether somebody calls when it doesn't arrive: the person would stand before a closed door.</param>
public sealed record AppointmentKind(
    string Name, string Text, Func<OutboxMessage, Appointment, DateTimeOffset, bool> IsStillTrue, bool AsksOnPhone = false,
    CalendarMethod? Calendar = null, bool IsCalledWhenLost = false)
{
    public const string Confirmed = "appointment-confirmed";
    public const string Moved = "appointment-moved";
    public const string Cancelled = "appointment-cancelled";
    public const string CalledOff = "appointment-called-off";
    public const string DayBefore = "appointment-day-before";

    public static readonly IReadOnlyList<AppointmentKind> All =
    [
        new(Confirmed, "Confirmed", IsAhead, true, CalendarMethod.Request),
        // Only the last move is told: it says everything that the earlier ones said.
        new(Moved, "Moved", IsAhead, true, CalendarMethod.Request, IsCalledWhenLost: true),
        new(Cancelled, "Cancelled", (m, a, now) => a is { State: AppointmentState.Cancelled, IsCalledOff: false } && now < m.Occurrence,
            Calendar: CalendarMethod.Cancel),
        new(CalledOff, "CalledOff", (m, a, now) => a is { State: AppointmentState.Cancelled, IsCalledOff: true } && now < m.Occurrence,
            Calendar: CalendarMethod.Cancel, IsCalledWhenLost: true),
        new(DayBefore, "DayBefore", IsAhead, true),
    ];

    public static AppointmentKind Find(string name) => All.First(kind => kind.Name == name);

    // What was moved to another moment has a message of its own about that.
    static bool IsAhead(OutboxMessage message, Appointment appointment, DateTimeOffset now) =>
        appointment.IsComing(now) && message.Occurrence == appointment.StartsAt;
}
