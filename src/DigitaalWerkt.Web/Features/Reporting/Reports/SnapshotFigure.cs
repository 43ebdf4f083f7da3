using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>What one feature counted, with what it said of it then.</summary>
public sealed record SnapshotFigure(FigureCounter Counter, string Title, string Definition, IReadOnlyList<SnapshotRow> Rows);
