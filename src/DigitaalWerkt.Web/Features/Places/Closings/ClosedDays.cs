using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Closings;

static class ClosedDays
{
    /// <summary>The days on which nobody works. In school holidays people do.</summary>
    /// <param name="to">The last day that matters; null: there is none.</param>
    public static IQueryable<ClosingDay> DaysWithoutWork(this AppDbContext context, DateOnly from, DateOnly? to = null) => context.ClosingDays.AsNoTracking()
        .Where(d => d.Kind != ClosingKind.SchoolHoliday && d.Last >= from && (to == null || d.First <= to));
}
