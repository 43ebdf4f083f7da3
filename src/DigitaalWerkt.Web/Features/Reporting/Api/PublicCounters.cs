using System.ComponentModel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>The years that were frozen, the last one first.</summary>
public sealed record PublicCounters
{
    [Description("Years only: a year and its quarters could be subtracted from each other.")]
    public required IReadOnlyList<PublicYear> Years { get; init; }
}
