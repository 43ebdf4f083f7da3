using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Places.Closings;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>Where and when stewards sit: the weekly hours, without the days off and the closing days. School holidays count as work.</summary>
public sealed class DeskCalendar(AppDbContext context)
{
    /// <param name="locationId">Only there; null: everywhere.</param>
    /// <param name="stewardId">Only this one; null: everybody.</param>
    /// <returns>In the order of time.</returns>
    public async Task<IReadOnlyList<DeskDay>> ReadAsync(
        DateOnly from, DateOnly to, CancellationToken cancellationToken, Guid? locationId = null, Guid? stewardId = null)
    {
        var rows = await (
            from hours in context.DeskHours.AsNoTracking()
            join room in context.Rooms on hours.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            join steward in context.StaffMembers on hours.StewardId equals steward.Id
            where hours.First <= to && hours.Last >= @from
                && (locationId == null || location.Id == locationId) && (stewardId == null || steward.Id == stewardId)
                && room.ArchivedAt == null && location.ArchivedAt == null
                && steward.DisabledAt == null && steward.Roles.Contains(StaffRole.Steward)
            select new
            {
                Hours = hours,
                LocationId = location.Id,
                Place = location.Name,
                Address = location.Street + ", " + location.Postcode + " " + location.Town,
                Room = room.Name,
                Steward = steward.Name,
            }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(row => row.Hours.Id);
        var exceptions = (await context.DeskExceptions.AsNoTracking()
            .Where(e => ids.Contains(e.DeskHoursId) && e.Day >= from && e.Day <= to).ToListAsync(cancellationToken))
            .ToDictionary(e => (e.DeskHoursId, e.Day));
        var closed = await context.DaysWithoutWork(from, to).ToListAsync(cancellationToken);
        var days =
            from row in rows
            from day in row.Hours.Days(@from, to)
            where !closed.Exists(c => c.Holds(day))
            let exception = exceptions.GetValueOrDefault((row.Hours.Id, day))
            where exception is not { IsOff: true }
            select new DeskDay(
                row.Hours, day, exception?.Begins ?? row.Hours.Begins, exception?.Ends ?? row.Hours.Ends,
                row.LocationId, row.Place, row.Address, row.Room, row.Steward);
        return [.. days.OrderBy(day => day.StartsAt).ThenBy(day => day.Place).ThenBy(day => day.Hours.Id)];
    }
}
