using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>Where one can walk in today, and in the six days after it.</summary>
public sealed class DeskToday(AppDbContext context, DeskCalendar calendar, TimeProvider clock)
{
    const int DaysAhead = 6;

    public DateOnly Today => clock.Today();

    /// <returns>In the order of time, without what is over today, and without the time in which a class has the room or the steward.</returns>
    public async Task<IReadOnlyList<DeskDay>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var days = await calendar.ReadAsync(Today, Today.AddDays(DaysAhead), cancellationToken);
        var open = days.Where(desk => desk.TakesWalkIns && desk.EndsAt > now).ToList();
        if (open.Count == 0)
        {
            return [];
        }
        var taken = await TakenAsync(open, cancellationToken);
        return
        [
            .. open.SelectMany(desk => desk.Without(taken[desk.Hours.RoomId].Concat(taken[desk.Hours.StewardId])))
                .Where(desk => desk.EndsAt > now).OrderBy(desk => desk.StartsAt),
        ];
    }

    // Whoever walks in waits while the steward has an appointment; a class takes the whole room.
    async Task<ILookup<Guid, (DateTimeOffset From, DateTimeOffset Until)>> TakenAsync(List<DeskDay> open, CancellationToken cancellationToken)
    {
        var resources = open.SelectMany(desk => new[] { desk.Hours.RoomId, desk.Hours.StewardId }).Distinct().ToList();
        var span = new NpgsqlRange<DateTime>(open.Min(desk => desk.StartsAt).UtcDateTime, true, open.Max(desk => desk.EndsAt).UtcDateTime, false);
        var rows = await context.Occupations.AsNoTracking()
            .Where(o => resources.Contains(o.ResourceId) && o.During.Overlaps(span) && o.OccupantKind != Appointment.AgendaKind)
            .Select(o => new { o.ResourceId, o.During }).ToListAsync(cancellationToken);
        return rows.ToLookup(
            row => row.ResourceId, row => (new DateTimeOffset(row.During.LowerBound), new DateTimeOffset(row.During.UpperBound)));
    }
}
