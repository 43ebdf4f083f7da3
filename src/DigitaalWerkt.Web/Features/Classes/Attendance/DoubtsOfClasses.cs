using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What doesn't seem right in what was noted at classes for job seekers.</summary>
sealed class DoubtsOfClasses(AppDbContext context, Texts texts, TimeProvider clock) : IFigureDoubts
{
    public async Task<IReadOnlyList<FigureDoubt>> ReadAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var seats = await (
            from booking in context.Bookings
            where booking.State == BookingState.Confirmed
            join session in context.ClassSessions on booking.SessionId equals session.Id
            where session.State == SessionState.Planned && session.Day >= @from && session.Day <= until
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where plan.Audience == Audience.JobSeekers
            select new
            {
                SessionId = session.Id,
                session.Capacity,
                session.StartsAt,
                session.EndsAt,
                Minutes = context.AttendanceEntries.LastFirst().Where(e => e.BookingId == booking.Id).Select(e => (int?)e.Minutes)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        FigureDoubt[] doubts =
        [
            new(
                FigureSeverity.Wrong,
                seats.GroupBy(seat => seat.SessionId).Count(same => same.Count(seat => seat.Minutes > 0) > same.First().Capacity),
                Say("Doubt_Seats")),
            new(FigureSeverity.Wrong, seats.Count(seat => seat.Minutes > (seat.EndsAt - seat.StartsAt).TotalMinutes), Say("Doubt_Longer")),
            new(FigureSeverity.Doubt, seats.Count(seat => seat.Minutes is null && seat.EndsAt <= now), Say("Doubt_NotNoted")),
        ];
        return [.. doubts.Where(doubt => doubt.Count > 0)];
    }

    string Say(string key) => texts.Dutch("Classes", key);
}
