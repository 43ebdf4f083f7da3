using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Writes the sessions of a series, all or none. The same form sent twice is one series.</summary>
public sealed class PlanSeries(AppDbContext context, SeatTransaction transaction, FindClashes find)
{
    // Any number that nobody else locks.
    const long PlannersLock = 0x4457_0003;

    /// <summary>What would become of each day.</summary>
    /// <param name="details">What all the sessions have in common; its day is not looked at.</param>
    public async Task<IReadOnlyList<DayFate>> ForeseeAsync(SessionDetails details, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var (first, last) = (days[0], days[^1]);
        var closings = await context.ClosingDays.AsNoTracking().Where(c => c.First <= last && c.Last >= first).OrderBy(c => c.Kind).ToListAsync(cancellationToken);
        var clashes = await find.RunAsync([.. days.Select(day => ClassSession.Plan(details with { Day = day }))], cancellationToken);
        return
        [
            .. days.Select(day => new DayFate(
                day, [.. closings.Where(c => c.First <= day && day <= c.Last).Select(c => c.Name).Distinct()], [.. clashes[day]])),
        ];
    }

    /// <param name="key">Of the form; becomes the id of the series.</param>
    /// <param name="days">The days that were chosen.</param>
    /// <param name="mayClash">Those of them of which the planner saw that they clash, and chose them all the same.</param>
    /// <param name="reason">Why they may.</param>
    /// <exception cref="SeatsBusyException">It took too long; nothing was planned.</exception>
    public async Task<PlanAnswer> RunAsync(
        Guid key, SessionDetails details, IReadOnlyList<DateOnly> days, IReadOnlyCollection<DateOnly> mayClash, string? reason,
        CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(() => WriteAsync(key, details, days, mayClash, reason, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException e) when (e.IsClash())
        {
            // Somebody planned between our look and our writing: what stands in the way can be seen now.
            context.ChangeTracker.Clear();
            return await IsThereAsync(key, cancellationToken)
                ? new(PlanOutcome.Planned, [])
                : new(PlanOutcome.Clashes, await ForeseeAsync(details, days, cancellationToken));
        }
    }

    async Task<PlanAnswer> WriteAsync(
        Guid key, SessionDetails details, IReadOnlyList<DateOnly> days, IReadOnlyCollection<DateOnly> mayClash, string? reason,
        CancellationToken cancellationToken)
    {
        // One planner at a time: rows that exclude each other would otherwise wait for each other in a ring. Planning is rare.
        await context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({PlannersLock})", cancellationToken);
        if (await IsThereAsync(key, cancellationToken))
        {
            return new(PlanOutcome.Planned, []);
        }
        var fates = await ForeseeAsync(details, days, cancellationToken);
        var clashing = fates.Where(fate => fate.Clashes.Count > 0).Select(fate => fate.Day).ToHashSet();
        if (!clashing.IsSubsetOf(mayClash))
        {
            return new(PlanOutcome.Clashes, fates);
        }
        if (clashing.Count > 0 && reason is null)
        {
            return new(PlanOutcome.ReasonMissing, fates);
        }
        context.ClassSessions.AddRange(days.Select(day =>
            ClassSession.Plan(details with { Day = day, ClashReason = clashing.Contains(day) ? reason : null }, key)));
        return new(PlanOutcome.Planned, []);
    }

    Task<bool> IsThereAsync(Guid key, CancellationToken cancellationToken) => context.ClassSessions.AnyAsync(s => s.SeriesId == key, cancellationToken);
}
