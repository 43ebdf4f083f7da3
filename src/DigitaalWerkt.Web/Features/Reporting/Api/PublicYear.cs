using System.ComponentModel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>What was counted in a year, as it was frozen.</summary>
public sealed record PublicYear
{
    public required string Year { get; init; }

    [Description("From 1 on; what was not right got another one.")]
    public required int Edition { get; init; }

    public required DateOnly Frozen { get; init; }

    [Description("SHA-256 of the snapshot from which the numbers are computed.")]
    public required string Hash { get; init; }

    [Description("Three counters, which are never added to each other.")]
    public required IReadOnlyList<PublicCounter> Counters { get; init; }
}
