using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>The shortest way to a goal.</summary>
/// <param name="Controls">One such way, tap by tap.</param>
/// <param name="First">Every control with which a way of that length begins.</param>
public sealed record Road(ImmutableArray<Control> Controls, ImmutableHashSet<Control> First)
{
    public int Length => Controls.Length;
}
