using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>Which part of a report is shown. Never of one without small numbers: two filters could be subtracted.</summary>
/// <param name="Organisation">Null: all of them.</param>
/// <param name="Place">Null: all of them.</param>
public sealed record ReportFilter(Guid? Organisation, string? Place)
{
    public static readonly ReportFilter None = new(null, null);

    public bool IsNone => this == None;

    /// <summary>What belongs to it. Whoever takes part stands at the places where they attended.</summary>
    public CountedRows Of(CountedRows rows)
    {
        if (IsNone)
        {
            return rows;
        }
        IReadOnlyList<SourceFigure> sources =
            [.. rows.Sources.Select(source => source with { Rows = [.. source.Rows.Where(IsIn)] })];
        var there = sources.Where(source => source.Counter == FigureCounter.Minutes).SelectMany(source => source.Rows)
            .Select(row => row.PersonId).OfType<Guid>().ToHashSet();
        return rows with
        {
            Sources = sources,
            Records =
            [
                .. rows.Records.Where(record => (Organisation is null || record.OrganisationId == Organisation)
                    && (Place is null || (record.PersonId is { } person && there.Contains(person)))),
            ],
        };
    }

    bool IsIn(FigureRow row) => (Organisation is null || row.OrganisationId == Organisation) && (Place is null || row.Place == Place);
}
