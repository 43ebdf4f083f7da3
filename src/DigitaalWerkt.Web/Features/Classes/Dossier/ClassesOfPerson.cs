using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Dossier;

/// <summary>The group classes at which somebody was, as the trainer noted.</summary>
public sealed class ClassesOfPerson(AppDbContext context) : ITrainingsOfPerson
{
    /// <summary>What the trainer notes of somebody who was there.</summary>
    internal static readonly AttendanceKind[] WasThere = [AttendanceKind.Present, AttendanceKind.Late, AttendanceKind.LeftEarly];

    public async Task<IReadOnlyList<AttendedTraining>> ReadAsync(Guid personId, CancellationToken cancellationToken) => await (
        from booking in context.Bookings.AsNoTracking()
        join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
        where booking.PersonId == personId && shown.Plan.Audience != Audience.Network
            && context.AttendanceEntries.LastFirst().Where(e => e.BookingId == booking.Id).Take(1).Any(e => WasThere.Contains(e.Kind))
        orderby shown.Session.StartsAt
        select new AttendedTraining(shown.Plan.Title, shown.Session.StartsAt))
        .ToListAsync(cancellationToken);
}
