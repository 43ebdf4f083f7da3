using System.ComponentModel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>The years that were frozen, the last one first.</summary>
public sealed record PublicCounters
{
    [Description("Years that were over only: a year and its quarters, or what is counted so far, could be subtracted from each other.")]
    public required IReadOnlyList<PublicYear> Years { get; init; }
}
