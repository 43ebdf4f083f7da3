using System.Collections.Concurrent;

namespace DigitaalWerkt.Web.Features.Newsletter.Clicks;

/// <summary>
/// How often pages were opened from an issue, until it is saved. Opening a page writes nothing: what a crash takes along is no loss.
/// </summary>
public sealed class ClickCounts
{
    // A number of an issue, and nothing else that stands in an address.
    const int HighestNumber = 9999;

    readonly ConcurrentDictionary<int, int> counts = new();

    /// <param name="issue">As it stands in an address; anything.</param>
    public void Note(int issue)
    {
        if (issue is > 0 and <= HighestNumber)
        {
            counts.AddOrUpdate(issue, 1, (_, count) => count + 1);
        }
    }

    /// <summary>What was counted since the last time.</summary>
    public IReadOnlyList<(int Issue, int Count)> Take()
    {
        var taken = new List<(int, int)>();
        foreach (var issue in counts.Keys)
        {
            if (counts.TryRemove(issue, out var count))
            {
                taken.Add((issue, count));
            }
        }
        return taken;
    }
}
