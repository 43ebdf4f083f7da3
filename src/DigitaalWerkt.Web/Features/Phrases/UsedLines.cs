namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>The lines that can be translated, from all features that have some.</summary>
public sealed class UsedLines(IEnumerable<IPhraseSource> sources)
{
    /// <summary>Each line once, feature by feature.</summary>
    public async Task<IReadOnlyList<UsedLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<UsedLine>();
        foreach (var source in sources.OrderBy(source => source.Order))
        {
            lines.AddRange(await source.ReadAsync(cancellationToken));
        }
        return [.. lines.DistinctBy(line => line.Dutch)];
    }
}
