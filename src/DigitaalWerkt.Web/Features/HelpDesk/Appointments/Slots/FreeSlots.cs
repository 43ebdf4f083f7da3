using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;

/// <summary>Which slots are free: the hours, minus what stands in the agenda. Nothing is kept of it; it is worked out when somebody looks.</summary>
public sealed class FreeSlots(AppDbContext context, DeskCalendar calendar, TimeProvider clock)
{
    /// <summary>How far ahead people choose.</summary>
    public const int DaysAhead = 28;

    /// <summary>How many others are shown instead of one that is gone.</summary>
    public const int Instead = 3;

    /// <summary>A visitor needs time to get there, and the steward to know of it.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(1);

    /// <summary>All that a visitor may choose from, from now on.</summary>
    public SlotQuestion ForVisitor(Guid? locationId = null)
    {
        var now = clock.GetUtcNow();
        var today = BrusselsTime.DayOf(now);
        return new() { From = today, To = today.AddDays(DaysAhead), After = now + Notice, LocationId = locationId };
    }

    /// <returns>In the order of time; one for each steward and room.</returns>
    public async Task<IReadOnlyList<FreeSlot>> FindAsync(SlotQuestion asked, CancellationToken cancellationToken)
    {
        var days = await calendar.ReadAsync(asked.From, asked.To, cancellationToken, asked.LocationId, asked.StewardId);
        var slots = days.Where(day => day.TakesAppointments).SelectMany(day => day.Slots()).Where(slot => slot.StartsAt >= asked.After).ToList();
        if (slots.Count == 0)
        {
            return [];
        }
        var taken = (await TakenAsync(slots, asked.Instead, cancellationToken)).ToLookup(t => t.ResourceId);
        return [.. slots.Where(slot => slot.IsFree(taken[slot.StewardId].Concat(taken[slot.RoomId]))).OrderBy(slot => slot.StartsAt)];
    }

    /// <summary>The three that lie nearest to a moment, in the order of time; of several stewards at once one.</summary>
    public async Task<IReadOnlyList<FreeSlot>> NearestAsync(SlotQuestion asked, DateTimeOffset to, CancellationToken cancellationToken) =>
        [
            .. (await FindAsync(asked, cancellationToken)).DistinctBy(slot => slot.StartsAt)
                .OrderBy(slot => (slot.StartsAt - to).Duration()).Take(Instead).OrderBy(slot => slot.StartsAt),
        ];

    Task<List<TakenTime>> TakenAsync(IReadOnlyCollection<FreeSlot> slots, Guid? except, CancellationToken cancellationToken)
    {
        var resources = slots.Select(slot => slot.StewardId).Concat(slots.Select(slot => slot.RoomId)).Distinct().ToList();
        // Wide enough for any way before and after.
        var way = TimeSpan.FromMinutes(DeskHours.MostTravelMinutes);
        var span = new NpgsqlRange<DateTime>(
            (slots.Min(slot => slot.StartsAt) - way).UtcDateTime, true, (slots.Max(slot => slot.EndsAt) + way).UtcDateTime, false);
        var rows =
            from taken in context.Occupations.AsNoTracking()
            where resources.Contains(taken.ResourceId) && taken.During.Overlaps(span) && taken.OccupantId != except
            select new TakenTime(
                taken.ResourceId,
                new DateTimeOffset(taken.During.LowerBound),
                new DateTimeOffset(taken.During.UpperBound),
                (from room in context.Occupations
                 join place in context.Rooms on room.ResourceId equals place.Id
                 where room.OccupantKind == taken.OccupantKind && room.OccupantId == taken.OccupantId && room.ResourceKind == ResourceKind.Room
                 select (Guid?)place.LocationId).FirstOrDefault(),
                context.Appointments.Where(a => a.Id == taken.OccupantId).Select(a => (DateTimeOffset?)a.EndsAt).FirstOrDefault());
        return rows.ToListAsync(cancellationToken);
    }
}
