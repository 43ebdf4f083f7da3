using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Shared.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Doubts;

/// <summary>What doesn't seem right in the figures of a period: what the reports see themselves, and what features say of theirs.</summary>
public sealed class ReadDoubts(
    AppDbContext context, IEnumerable<IFigureSource> sources, IEnumerable<IFigureDoubts> features, IndicatorLibrary library, Texts texts,
    TimeProvider clock)
{
    /// <param name="rows">Of this period, with their days.</param>
    /// <param name="coordinator">Who asks for the report.</param>
    public async Task<IReadOnlyList<FigureDoubt>> RunAsync(
        ReportPeriod period, CountedRows rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var judged = new JudgedReport
        {
            Days = new(period.From, period.Until),
            Today = clock.Today(),
            Reached = RowsOf(rows, FigureCounter.Reached),
            Minutes = RowsOf(rows, FigureCounter.Minutes),
            MinutesBefore = await BeforeAsync(period, rows.Records, coordinator, cancellationToken),
            Records = rows.Records,
            WithRecord = await WithRecordAsync(period, cancellationToken),
            RecordsOutside = await OutsideAsync(period, cancellationToken),
            CodesUnchecked = library.Find(period.Operation?.IndicatorSet) is { AreCodesChecked: false } set ? set.Indicators.Count : 0,
        };
        var doubts = judged.Judge().Select(doubt =>
            new FigureDoubt(JudgedReport.SeverityOf(doubt.Key), doubt.Value, texts.Dutch("Reporting", $"Doubt_{doubt.Key}"))).ToList();
        foreach (var feature in features)
        {
            doubts.AddRange(await feature.ReadAsync(period.From, period.Until, cancellationToken));
        }
        return [.. doubts.OrderByDescending(doubt => doubt.Severity).ThenBy(doubt => doubt.Text, StringComparer.Ordinal)];
    }

    static IReadOnlyList<FigureRow> RowsOf(CountedRows rows, FigureCounter counter) =>
        [.. rows.Sources.Where(source => source.Counter == counter).SelectMany(source => source.Rows)];

    async Task<IReadOnlySet<Guid>> WithRecordAsync(ReportPeriod period, CancellationToken cancellationToken)
    {
        var operation = period.Operation?.Id;
        return (await context.ParticipantKeys.Where(key => operation == null || key.OperationId == operation).Select(key => key.PersonId)
            .ToListAsync(cancellationToken)).ToHashSet();
    }

    // An operation has no days before its first one; of a year or a quarter they began before it.
    async Task<IReadOnlyList<FigureRow>> BeforeAsync(
        ReportPeriod period, IReadOnlyList<CountedRecord> records, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        var people = records.Select(record => record.PersonId).OfType<Guid>().ToHashSet();
        var began = records.Select(record => record.OperationFrom).DefaultIfEmpty(period.From).Min();
        var before = new List<FigureRow>();
        foreach (var source in began < period.From ? sources.Where(source => source.Counter == FigureCounter.Minutes) : [])
        {
            var rows = await source.ReadAsync(began, period.From.AddDays(-1), coordinator, cancellationToken);
            before.AddRange(rows.Where(row => row.PersonId is { } person && people.Contains(person)));
        }
        return before;
    }

    // Outside a year or a quarter lie all others.
    async Task<int> OutsideAsync(ReportPeriod period, CancellationToken cancellationToken) => period.Operation is not { } operation ? 0
        : await context.EntryRecords.CountAsync(
            record => record.OperationId == operation.Id && (record.EnteredOn < period.From || record.EnteredOn > period.Until),
            cancellationToken);
}
