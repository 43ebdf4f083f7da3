using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>Who comes in at the door stands in front of the trainer: that is noted at once, so that nobody taps it again or forgets to.</summary>
public sealed class NoteArrival(NoteAttendance note, TimeProvider clock)
{
    /// <param name="key">Of the form, so that sending it twice notes once.</param>
    /// <param name="minutes">As the trainer says, after the class; null: out of the moment.</param>
    public async Task RunAsync(ClassSession session, Guid bookingId, Guid key, int? minutes, Guid by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var kind = minutes is null ? AttendanceMinutes.AtTheDoor(session.StartsAt, now) : AttendanceKind.Present;
        if (kind is null)
        {
            return;
        }
        try
        {
            await note.RunAsync(session.Id, [new(key, bookingId, kind.Value, minutes, now, Seen: null)], by, cancellationToken);
        }
        catch (BusyException)
        {
            // They have their seat, and the list says that nothing is noted of them yet.
        }
    }
}
