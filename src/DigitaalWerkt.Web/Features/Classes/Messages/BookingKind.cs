using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>One kind of message about a booking.</summary>
/// <param name="Name">One of <see cref="MessageKinds"/>.</param>
/// <param name="Text">The part of the keys of its texts that names it.</param>
/// <param name="IsStillTrue">Whether it still holds, seen the booking as it is now.</param>
/// <param name="AsksOnPhone">Whether who is called says yes or no; otherwise they only hear it.</param>
/// <param name="Calendar">What its calendar file asks; null: it has none.</param>
/// <param name="IsCalledWhenLost">Whether somebody calls when it doesn't arrive: a seat or a closed door hangs on it.</param>
public sealed record BookingKind(
    string Name, string Text, Func<OutboxMessage, MessageFacts, DateTimeOffset, bool> IsStillTrue, bool AsksOnPhone = false, CalendarMethod? Calendar = null,
    bool IsCalledWhenLost = false)
{
    public static readonly IReadOnlyList<BookingKind> All =
    [
        new(MessageKinds.Confirmed, "Confirmed", (m, f, now) => f.State == BookingState.Confirmed && IsAhead(m, f, now), true, CalendarMethod.Request),
        new(MessageKinds.Waiting, "Waiting", (m, f, now) => f.State == BookingState.Waiting && IsAhead(m, f, now)),
        new(MessageKinds.Offered, "Offered", (m, f, now) =>
            f.State == BookingState.Offered && f.SessionState == SessionState.Planned && now < f.StartsAt, true, IsCalledWhenLost: true),
        new(MessageKinds.OfferEnded, "OfferEnded", (m, f, now) => f.State == BookingState.Expired && !f.IsReplaced && IsKnownAhead(m, f, now)),
        // Who booked again meanwhile needs it for the appointment of the first time, and for nothing else.
        new(MessageKinds.Cancelled, "Cancelled", (m, f, now) =>
            f.State == BookingState.Cancelled && (!f.IsReplaced || (f.IsInCalendar && m.Channel == Channel.Email)) && IsKnownAhead(m, f, now), Calendar: CalendarMethod.Cancel),
        // Only the last change is told: it says everything that the earlier ones said. What was saved since and is told to nobody takes nothing away.
        new(MessageKinds.SessionChanged, "SessionChanged", (m, f, now) =>
            f.State <= BookingState.Confirmed && m.Id == f.LastChange && f.SessionState == SessionState.Planned && now < f.StartsAt, true, CalendarMethod.Request),
        // Whoever cancels a class may end its bookings too; the people still have to hear of it.
        new(MessageKinds.SessionCancelled, "SessionCancelled", (m, f, now) =>
            f.SessionState == SessionState.Cancelled && m.Occurrence == f.StartsAt && now < f.EndsAt
            && (f.State <= BookingState.Confirmed || f.EndedAt >= m.CreatedAt), Calendar: CalendarMethod.Cancel, IsCalledWhenLost: true),
        // Late, it would come together with the one of the morning.
        new(MessageKinds.TwoDaysBefore, "TwoDaysBefore", (m, f, now) =>
            f.State == BookingState.Confirmed && now < f.StartsAt.AddHours(-24) && IsAhead(m, f, now), true),
        new(MessageKinds.OnTheMorning, "OnTheMorning", (m, f, now) => f.State == BookingState.Confirmed && IsAhead(m, f, now), true),
    ];

    public static BookingKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    // Who has no seat any more hears nothing of a change that comes after: the moment that they know is the one that counts.
    static bool IsKnownAhead(OutboxMessage message, MessageFacts facts, DateTimeOffset now) => !facts.HearsThatItIsOff && now < message.Occurrence;

    // What moved to another moment has a message of its own about that.
    static bool IsAhead(OutboxMessage message, MessageFacts facts, DateTimeOffset now) =>
        facts.SessionState == SessionState.Planned && message.Occurrence == facts.StartsAt && now < facts.StartsAt;
}
