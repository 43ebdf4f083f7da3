using System.ComponentModel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>One of the three counters.</summary>
public sealed record PublicCounter
{
    [Description("reached, participants or minutes.")]
    public required string Name { get; init; }

    [Description("What it counts, in Dutch.")]
    public required string Definition { get; init; }

    public required PublicAmount Total { get; init; }

    [Description("By place; left out when the numbers are too small to be parted.")]
    public IReadOnlyList<PublicAmount>? Places { get; init; }
}
