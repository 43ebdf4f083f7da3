using DigitaalWerkt.Web.Platform.Calendars;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class as an appointment in somebody's calendar.</summary>
public static class SessionAppointment
{
    /// <summary>The same for as long as it is the same class, whatever changes.</summary>
    public static string UidOf(Guid sessionId) => $"{sessionId:N}@groepslessen.digitaalwerkt";

    public static CalendarEvent Of(ShownSession shown, DateTimeOffset now)
    {
        var session = shown.Session;
        return new(
            UidOf(session.Id), session.Sequence, now, session.StartsAt, session.EndsAt, shown.Plan.Title,
            $"{shown.Location.Name}, {shown.Room.Name}, {shown.Address}", string.Join('\n', [shown.Plan.Summary, .. shown.Bring, .. shown.Route]))
        {
            IsCancelled = shown.IsCancelled,
        };
    }
}
