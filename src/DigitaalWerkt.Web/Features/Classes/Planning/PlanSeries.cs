using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A series: what would become of each of its days, and the writing of those that were chosen.</summary>
public sealed class PlanSeries(AppDbContext context, PlanSessions planSessions, FindClashes find)
{
    /// <summary>What would become of each day.</summary>
    /// <param name="details">What all the sessions have in common; its day is not looked at.</param>
    public async Task<IReadOnlyList<DayFate>> ForeseeAsync(SessionDetails details, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var (first, last) = (days[0], days[^1]);
        var closings = await context.ClosingDays.AsNoTracking().Where(c => c.First <= last && c.Last >= first).OrderBy(c => c.Kind).ToListAsync(cancellationToken);
        var wanted = days.Select(day => details with { Day = day }).Where(ClassSession.IsOnTheClock)
            .Select(details => ClassSession.Plan(details)).ToDictionary(session => session.Day);
        var clashes = await find.RunAsync(wanted.Values, cancellationToken);
        return
        [
            .. days.Select(day => new DayFate(
                day, [.. closings.Where(c => c.Holds(day)).Select(c => c.Name).Distinct()],
                wanted.TryGetValue(day, out var session) ? [.. clashes[session.Id]] : [], session is not null)),
        ];
    }

    /// <param name="key">Of the form; its id becomes that of the series.</param>
    /// <param name="days">The days that were chosen.</param>
    /// <param name="seen">The keys of the clashes that the planner saw, and chose all the same.</param>
    /// <param name="reason">Why they may be.</param>
    /// <exception cref="BusyException">It took too long; nothing was planned.</exception>
    public async Task<PlanAnswer> RunAsync(
        RequestKey key, SessionDetails details, IReadOnlyList<DateOnly> days, IReadOnlyCollection<string> seen, string? reason,
        CancellationToken cancellationToken)
    {
        var refusal = PlanOutcome.Clashes;
        return await planSessions.RunAsync([key], ChooseAsync, cancellationToken) switch
        {
            true => new(PlanOutcome.Planned, []),
            false => new(refusal, await ForeseeAsync(details, days, cancellationToken)),
            null => new(PlanOutcome.UsedBefore, []),
        };

        async Task<IReadOnlyList<ClassSession>> ChooseAsync()
        {
            var fates = await ForeseeAsync(details, days, cancellationToken);
            var clashing = fates.Where(fate => fate.Clashes.Count > 0).Select(fate => fate.Day).ToHashSet();
            var isSeen = fates.SelectMany(fate => fate.Clashes).All(clash => seen.Contains(clash.Key));
            refusal = isSeen ? PlanOutcome.ReasonMissing : PlanOutcome.Clashes;
            return isSeen && (clashing.Count == 0 || reason is not null)
                ? [.. days.Select(day => ClassSession.Plan(details with { Day = day, ClashReason = clashing.Contains(day) ? reason : null }, key))]
                : [];
        }
    }
}
