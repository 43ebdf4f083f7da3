namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>What happens to one row.</summary>
/// <param name="Row">What would be planned; null when the row can't be read as a session.</param>
/// <param name="Reasons">Why it isn't planned; none: it will be.</param>
public sealed record RowFate(int Number, string What, PlanRow? Row, IReadOnlyList<Reason> Reasons)
{
    public bool WillBePlanned => Row is not null && Reasons.Count == 0;

    public static RowFate Of(PlanRow row) => new(row.Number, row.What, row, []);
}
