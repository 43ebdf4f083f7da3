using System.Diagnostics.Metrics;

namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>
/// Figures out of the database that somebody noted, for a gauge: reading the gauge asks the database nothing. They are told for a
/// few minutes only. An instance that no longer notes them would otherwise tell for ever what was true then.
/// </summary>
/// <typeparam name="T">A number.</typeparam>
public sealed class NotedFigures<T>(TimeProvider clock)
    where T : struct
{
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(3);

    Noted? last;

    /// <summary>From now on these are told.</summary>
    public void Note(IEnumerable<Measurement<T>> figures) => last = new(clock.GetUtcNow(), [.. figures]);

    /// <summary>What was noted last, unless that is too long ago.</summary>
    public IEnumerable<Measurement<T>> Read() => last is { } noted && clock.GetUtcNow() - noted.At < Fresh ? noted.Figures : [];

    sealed record Noted(DateTimeOffset At, IReadOnlyList<Measurement<T>> Figures);
}
