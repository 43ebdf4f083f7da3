using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>For how many minutes job seekers were in group classes, as the trainer noted last.</summary>
sealed class HoursAttended(AppDbContext context, Texts texts) : IFigureSource
{
    public FigureCounter Counter => FigureCounter.Minutes;

    public string Title => texts.Dutch("Classes", "Figures_Hours");

    public string Definition => texts.Dutch("Classes", "Figures_Hours_What");

    public async Task<IReadOnlyList<FigureRow>> ReadAsync(
        DateOnly from, DateOnly until, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var attended = await (
            from booking in context.Bookings
            where booking.State == BookingState.Confirmed
            join session in context.ClassSessions on booking.SessionId equals session.Id
            where session.State == SessionState.Planned && session.Day >= @from && session.Day <= until
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where plan.Audience == Audience.JobSeekers
            join person in context.People on booking.PersonId equals person.Id
            join room in context.Rooms on session.RoomId equals room.Id
            join place in context.Locations on room.LocationId equals place.Id
            select new
            {
                person.OrganisationId,
                Place = place.Name,
                PersonId = person.Id,
                session.Day,
                Minutes = context.AttendanceEntries.LastFirst().Where(e => e.BookingId == booking.Id).Select(e => e.Minutes).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. attended.Where(row => row.Minutes > 0)
                .Select(row => new FigureRow(row.OrganisationId, row.Place, row.PersonId, row.Minutes) { Day = row.Day }),
        ];
    }
}
