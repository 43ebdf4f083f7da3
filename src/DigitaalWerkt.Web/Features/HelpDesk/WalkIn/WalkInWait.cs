using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>About how long one waits at a place: what helping took there lately, for everybody who is before, with the stewards who sit there now.</summary>
public sealed class WalkInWait(AppDbContext context, DeskCalendar calendar, TimeProvider clock)
{
    /// <summary>As long as nobody knows better.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromMinutes(15);

    const int Lately = 20;
    const int RoundedTo = 5;

    /// <param name="before">How many are there already and not yet helped.</param>
    /// <returns>In minutes, rounded up to five.</returns>
    public async Task<int> ReadAsync(Guid locationId, int before, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), clock.Today());
        var took = await context.WalkInVisits.AsNoTracking()
            .Where(v => v.LocationId == locationId && v.State == WalkInState.Done && v.StartedAt != null)
            .OrderByDescending(v => v.EndedAt).Take(Lately).Select(v => new { v.StartedAt, v.EndedAt }).ToListAsync(cancellationToken);
        var sitting = (await calendar.ReadAsync(today, today, cancellationToken, locationId))
            .Where(desk => desk.TakesWalkIns && desk.StartsAt <= now && now < desk.EndsAt).Select(desk => desk.Hours.StewardId).Distinct().Count();
        return Minutes([.. took.Select(t => t.EndedAt!.Value - t.StartedAt!.Value)], before, sitting);
    }

    public static int Minutes(IReadOnlyList<TimeSpan> took, int before, int stewards)
    {
        var each = took.Count == 0 ? Usual.TotalMinutes : took.Average(time => time.TotalMinutes);
        var minutes = each * before / Math.Max(stewards, 1);
        return (int)Math.Ceiling(minutes / RoundedTo) * RoundedTo;
    }
}
