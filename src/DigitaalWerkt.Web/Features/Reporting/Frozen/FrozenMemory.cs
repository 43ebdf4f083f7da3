using System.Collections.Concurrent;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>What was computed of frozen reports. They never change, so it holds as long as the program runs; it names nobody.</summary>
public sealed class FrozenMemory
{
    /// <summary>So many things are kept: years have an edition or two, and a page of the log names some dozens of reports.</summary>
    public const int Most = 200;

    readonly ConcurrentDictionary<(Guid Report, Type Kind), object> kept = new();

    public int Count => kept.Count;

    /// <summary>The one of this kind of a report, computed when nobody asked for it before.</summary>
    public T Get<T>(Guid report, Func<T> compute)
        where T : class
    {
        if (Find<T>(report) is { } known)
        {
            return known;
        }
        var computed = compute();
        if (kept.Count >= Most)
        {
            kept.Clear();
        }
        kept[(report, typeof(T))] = computed;
        return computed;
    }

    /// <returns>Null: nobody asked for it yet.</returns>
    public T? Find<T>(Guid report)
        where T : class => kept.TryGetValue((report, typeof(T)), out var known) ? (T)known : null;
}
