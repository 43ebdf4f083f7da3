using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A fact that differs from its start, as the phone keeps it.</summary>
/// <param name="Step">Counts the changes on this phone. No clock: two devices don't agree on the time.</param>
/// <param name="Value">Of every kind of fact but a set.</param>
/// <param name="Members">Of a set.</param>
public sealed record KeptFact(int Step, string? Value = null, ImmutableHashSet<string>? Members = null)
{
    /// <summary>Sets are joined; of two values the later one stands. Merging the same fact twice changes nothing.</summary>
    public KeptFact Merge(KeptFact other)
    {
        var later = IsLaterThan(other) ? this : other;
        return Members is null && other.Members is null
            ? later
            : new KeptFact(later.Step, Members: (Members ?? []).Union(other.Members ?? []));
    }

    // With the same count, the same one wins on every device.
    bool IsLaterThan(KeptFact other) => Step != other.Step ? Step > other.Step : string.CompareOrdinal(Value, other.Value) >= 0;
}
