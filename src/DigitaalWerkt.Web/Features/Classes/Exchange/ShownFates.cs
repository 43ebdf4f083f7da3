namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>What a page shows of a plan: each row, and the button that writes those that can be planned.</summary>
/// <param name="Sealed">The rows that will be planned; null when there are none.</param>
public sealed record ShownFates(IReadOnlyList<RowFate> Rows, string? Sealed)
{
    public int WillBePlanned => Rows.Count(row => row.WillBePlanned);

    public static ShownFates Of(IReadOnlyList<RowFate> rows, SealedPlans plans, Guid staffMemberId)
    {
        var plan = rows.Where(row => row.WillBePlanned).Select(row => row.Row!).ToList();
        return new(rows, plan.Count == 0 ? null : plans.Seal(plan, staffMemberId));
    }
}
