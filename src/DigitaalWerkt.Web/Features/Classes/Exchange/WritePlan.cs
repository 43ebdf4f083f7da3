using System.Text.Json;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Writes a plan that somebody saw before: all of its rows or none. Sent twice, it is written once.</summary>
public sealed class WritePlan(PlanSessions planSessions, PlanCheck check)
{
    /// <returns>Null when it is done; otherwise nothing was written, and this is what stands in the way now.</returns>
    /// <exception cref="BusyException">It took too long; nothing was written.</exception>
    public async Task<IReadOnlyList<RowFate>?> RunAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken)
    {
        // The plan was sealed for whoever saw it, so nobody else has the key of its series.
        var keys = plan.GroupBy(row => row.SeriesId).ToDictionary(
            rows => rows.Key,
            rows => RequestKey.Of(rows.Key, owner: Guid.Empty, about: "", rows.Select(row => JsonSerializer.Serialize(row.Details))));
        return await planSessions.RunAsync([.. keys.Values], ChooseAsync, cancellationToken) switch
        {
            true => null,
            false => await JudgeAsync(plan, cancellationToken),
            null => await JudgeAsync(WithFreshKeys(plan), cancellationToken),
        };

        async Task<IReadOnlyList<ClassSession>> ChooseAsync() => (await JudgeAsync(plan, cancellationToken)).All(fate => fate.WillBePlanned)
            ? [.. plan.Select(row => ClassSession.Plan(row.Details, keys[row.SeriesId]))]
            : [];
    }

    /// <summary>What becomes of each row as things stand now.</summary>
    public Task<IReadOnlyList<RowFate>> JudgeAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken) =>
        check.JudgeAsync([.. plan.Select(RowFate.Of)], cancellationToken);

    static IReadOnlyList<PlanRow> WithFreshKeys(IReadOnlyList<PlanRow> plan)
    {
        var fresh = plan.Select(row => row.SeriesId).Distinct().ToDictionary(old => old, _ => Guid.CreateVersion7());
        return [.. plan.Select(row => row with { SeriesId = fresh[row.SeriesId] })];
    }
}
