namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A page of the classes that were looked for.</summary>
/// <param name="Total">On all pages together.</param>
/// <param name="PerNeighbourhood">How many there would be in each neighbourhood, by its code.</param>
public sealed record FoundSessions(
    IReadOnlyList<ShownSession> Sessions, int Total, int Page, IReadOnlyDictionary<string, int> PerNeighbourhood)
{
    public const int PageSize = 12;

    public int Pages => (Total + PageSize - 1) / PageSize;
}
