using DigitaalWerkt.Web.Features.Reporting.Frozen;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report with the edition that it is of.</summary>
/// <param name="Edition">Null: it is as it was counted a moment ago, and nobody froze it.</param>
/// <param name="Changes">What is otherwise than in the edition before. None without small numbers: a difference of one is one.</param>
public sealed record ReportSheet(Report Report, FrozenReport? Edition, IReadOnlyList<FigureChange> Changes);
