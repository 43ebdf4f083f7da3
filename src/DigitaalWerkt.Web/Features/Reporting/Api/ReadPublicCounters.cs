using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>The counters for other programs: those of years that were over when they were frozen, without small numbers.</summary>
public sealed class ReadPublicCounters(ReadFrozen frozen)
{
    public async Task<PublicCounters> RunAsync(CancellationToken cancellationToken)
    {
        var years = (await frozen.AllAsync(cancellationToken)).Select(row => row.Period)
            .Where(period => ReportPeriod.Read(period) is { IsQuarter: false }).Distinct().OrderDescending(StringComparer.Ordinal);
        var written = new List<PublicYear>();
        foreach (var year in years)
        {
            if (await frozen.LastAsync(year, cancellationToken) is { MayGoOut: true } edition)
            {
                written.Add(Write(edition));
            }
        }
        return new() { Years = written };
    }

    static PublicYear Write(FrozenReport edition) => new()
    {
        Year = edition.Period,
        Edition = edition.Edition,
        Frozen = BrusselsTime.DayOf(edition.FrozenAt),
        Hash = edition.Hash,
        Counters = [.. Report.Of(SnapshotFile.Read(edition.Data), isForCity: true, ReportFilter.None).Counters.Select(Write)],
    };

    static PublicCounter Write(ReportCounter counter) => new()
    {
        Name = counter.IsHours ? "minutes" : counter.Name.ToLowerInvariant(),
        Definition = counter.Definition,
        Total = PublicAmount.Write(counter.Total),
        Places = counter.Places?.Select(PublicAmount.Write).ToList(),
    };
}
