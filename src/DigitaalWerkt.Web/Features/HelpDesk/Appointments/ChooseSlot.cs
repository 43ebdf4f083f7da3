using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>Chooses among the stewards who are free at a moment, while nobody else plans.</summary>
public sealed class ChooseSlot(AppDbContext context, FreeSlots free)
{
    /// <param name="first">Who comes before all others, when they are free; null: nobody.</param>
    /// <returns>With the one who has least to do that day, then that week; null: nobody is free.</returns>
    public async Task<FreeSlot?> FindAsync(
        DateTimeOffset startsAt, Guid locationId, Guid? steward, Guid? first, Guid? instead, CancellationToken cancellationToken)
    {
        var day = BrusselsTime.DayOf(startsAt);
        var slots = (await free.FindAsync(
            new() { From = day, To = day, After = startsAt, LocationId = locationId, StewardId = steward, Instead = instead }, cancellationToken))
            .Where(slot => slot.StartsAt == startsAt).ToList();
        if (slots.Count < 2)
        {
            return slots.FirstOrDefault();
        }
        var stewards = slots.ConvertAll(slot => slot.StewardId);
        var monday = BelgianWeek.MondayOf(day);
        var (from, until) = (BrusselsTime.At(monday, default), BrusselsTime.At(monday.AddDays(BelgianWeek.Days), default));
        var work = (await context.Appointments.AsNoTracking()
            .Where(a => stewards.Contains(a.StewardId) && a.State != AppointmentState.Cancelled && a.StartsAt >= from && a.StartsAt < until)
            .Select(a => new { a.StewardId, a.StartsAt }).ToListAsync(cancellationToken)).ToLookup(a => a.StewardId, a => BrusselsTime.DayOf(a.StartsAt));
        return slots.OrderBy(slot => slot.StewardId != first)
            .ThenBy(slot => work[slot.StewardId].Count(busy => busy == day))
            .ThenBy(slot => work[slot.StewardId].Count())
            .ThenBy(slot => slot.StewardId).First();
    }
}
