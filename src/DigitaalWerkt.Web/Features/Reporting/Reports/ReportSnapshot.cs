using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>
/// Everything from which a report is made, and nothing else: a report of today and one of years ago are computed from it in the same way.
/// It names organisations and places, and nobody who was helped.
/// </summary>
public sealed record ReportSnapshot
{
    /// <summary>Of how it is written. Another way of writing is another number; whoever makes one teaches <see cref="SnapshotFile.Read"/> both.</summary>
    public const int Format = 1;

    public int Version { get; init; } = Format;

    /// <summary>As <see cref="ReportPeriod.Key"/>.</summary>
    public required string Period { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }

    /// <summary>The name of the operation; null: everything of those days.</summary>
    public string? Operation { get; init; }
    public string? OperationCode { get; init; }

    public required IReadOnlyList<SnapshotDefinition> Definitions { get; init; }
    public required IReadOnlyList<SnapshotOrganisation> Organisations { get; init; }
    public required IReadOnlyList<SnapshotFigure> Figures { get; init; }
    public required IReadOnlyList<SnapshotRecord> Records { get; init; }

    /// <summary>Of an operation; otherwise empty.</summary>
    public required IReadOnlyList<SnapshotIndicator> Indicators { get; init; }

    /// <summary>What didn't seem right then.</summary>
    public required IReadOnlyList<FigureDoubt> Doubts { get; init; }

    /// <summary>The rows of the counters. People stand in it by their codes.</summary>
    public CountedRows ToRows() => new(
        [
            .. Figures.Select(figure => new SourceFigure(
                figure.Counter, figure.Title, figure.Definition,
                [.. figure.Rows.Select(row => new FigureRow(row.Organisation, row.Place, row.Who, row.Amount))])),
        ],
        [.. Records.Select(record => new CountedRecord(record.Id, record.Organisation, record.Who) { EnteredOn = record.Entered, LeftOn = record.Left })],
        Organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Name));
}
