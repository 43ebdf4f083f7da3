using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Reporting.Api;

/// <summary>The counters for other programs: those of years that were over when they were frozen, without small numbers.</summary>
public sealed class ReadPublicCounters(ReadFrozen frozen, FrozenMemory memory)
{
    public async Task<PublicCounters> RunAsync(CancellationToken cancellationToken)
    {
        var last = (await frozen.AllAsync(cancellationToken)).GroupBy(row => row.Period)
            .Select(editions => editions.MaxBy(row => row.Edition)!)
            .Where(row => FrozenReport.IsOfYearThatWasOver(row.Period, row.FrozenAt))
            .OrderByDescending(row => row.Period, StringComparer.Ordinal);
        var written = new List<PublicYear>();
        foreach (var row in last)
        {
            written.Add(memory.Find<PublicYear>(row.Id) ?? await ComputeAsync(row.Id, cancellationToken));
        }
        return new() { Years = written };
    }

    // Reading a snapshot and looking for what gives a small number away takes long, and anybody may ask.
    async Task<PublicYear> ComputeAsync(Guid id, CancellationToken cancellationToken)
    {
        var edition = (await frozen.FindAsync(id, cancellationToken))!;
        return memory.Get(id, () => Write(edition));
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
