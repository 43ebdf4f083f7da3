using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Answers;
using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.Doubts;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>Takes a snapshot of what is counted now: of everything for the network, of the own organisation for a coordinator of a partner.</summary>
public sealed class TakeSnapshot(
    AppDbContext context, ReadCounters read, ReadDoubts doubts, ReadAnswers answers, IndicatorLibrary library, Texts texts,
    TimeProvider clock)
{
    /// <summary>The three counters in their order, as their words end.</summary>
    public static readonly string[] Counters = ["Reached", "Participants", "Hours"];

    /// <summary>What somebody asked for, when they may see it; this year when they asked for nothing.</summary>
    /// <returns>Null: it is no period, or an operation that they don't know.</returns>
    public async Task<ReportPeriod?> FindPeriodAsync(string? key, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(key, out var id))
        {
            return string.IsNullOrWhiteSpace(key) ? ReportPeriod.Year(clock.Today().Year) : ReportPeriod.Read(key);
        }
        var operation = await context.OperationsSeenBy(coordinator).SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
        return operation is null ? null : ReportPeriod.Of(operation);
    }

    /// <param name="withDoubts">Also with the indicators and with what doesn't seem right, as it is frozen.</param>
    public async Task<ReportSnapshot> RunAsync(
        ReportPeriod period, ClaimsPrincipal coordinator, bool withDoubts, CancellationToken cancellationToken)
    {
        var rows = await read.RowsAsync(new(period.From, period.Until), period.Operation, coordinator, cancellationToken);
        var codes = new SnapshotCodes();
        return new()
        {
            Period = period.Key,
            From = period.From,
            Until = period.Until,
            Operation = period.Operation?.Name,
            OperationCode = period.Operation?.Code,
            Definitions = [.. Counters.Select(counter => new SnapshotDefinition(counter, texts.Dutch("Reporting", $"Counters_{counter}_What")))],
            Organisations = NamedIn(rows),
            Figures =
            [
                .. rows.Sources.Select(source => new SnapshotFigure(
                    source.Counter, source.Title, source.Definition,
                    [.. source.Rows.Select(row => new SnapshotRow(row.OrganisationId, row.Place, codes.Of(row.PersonId), row.Amount))])),
            ],
            Records =
            [
                // By a code too: the register of who is whose record would lead from it to all rows of that person.
                .. rows.Records.Select(record =>
                    new SnapshotRecord(codes.Of(record.RecordId)!.Value, record.OrganisationId, codes.Of(record.PersonId), record.EnteredOn, record.LeftOn)),
            ],
            Indicators = withDoubts ? await IndicatorsAsync(period.Operation, cancellationToken) : [],
            Doubts = withDoubts ? await doubts.RunAsync(period, rows, coordinator, cancellationToken) : [],
        };
    }

    // Only whoever stands in the figures: the others are no part of what is kept.
    static IReadOnlyList<SnapshotOrganisation> NamedIn(CountedRows rows)
    {
        var ids = rows.Sources.SelectMany(source => source.Rows).Select(row => row.OrganisationId).OfType<Guid>()
            .Concat(rows.Records.Select(record => record.OrganisationId)).ToHashSet();
        return [.. rows.Names.Where(name => ids.Contains(name.Key)).Select(name => new SnapshotOrganisation(name.Key, name.Value))];
    }

    async Task<IReadOnlyList<SnapshotIndicator>> IndicatorsAsync(Operation? operation, CancellationToken cancellationToken)
    {
        if (operation is null)
        {
            return [];
        }
        var counted = await answers.RunAsync(operation.Id, null, cancellationToken);
        return
        [
            .. library.Sets.Where(set => set.Id == operation.IndicatorSet || counted.Any(answer => answer.IndicatorSet == set.Id))
                .SelectMany(set => set.Indicators.Select(indicator => (indicator.Code, indicator.Label, People: IndicatorCount.Of(indicator, set, counted))))
                .GroupBy(indicator => indicator.Code)
                .Select(same => new SnapshotIndicator(same.Key, same.First().Label, same.Sum(indicator => indicator.People))),
        ];
    }
}
