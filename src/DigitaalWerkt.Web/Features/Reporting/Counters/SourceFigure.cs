using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>What one feature laid, with what it says of it.</summary>
public sealed record SourceFigure(FigureCounter Counter, string Title, string Definition, IReadOnlyList<FigureRow> Rows)
{
    public int Amount => Rows.Sum(row => row.Amount);
}
