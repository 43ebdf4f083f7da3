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
        var stands = await planSessions.RunAsync([.. plan.Select(row => row.SeriesId).Distinct()], ChooseAsync, cancellationToken);
        return stands ? null : await JudgeAsync(plan, cancellationToken);

        async Task<IReadOnlyList<ClassSession>> ChooseAsync() => (await JudgeAsync(plan, cancellationToken)).All(fate => fate.WillBePlanned)
            ? [.. plan.Select(row => ClassSession.Plan(row.Details, row.SeriesId))]
            : [];
    }

    /// <summary>What becomes of each row as things stand now.</summary>
    public Task<IReadOnlyList<RowFate>> JudgeAsync(IReadOnlyList<PlanRow> plan, CancellationToken cancellationToken) =>
        check.JudgeAsync([.. plan.Select(RowFate.Of)], cancellationToken);
}
