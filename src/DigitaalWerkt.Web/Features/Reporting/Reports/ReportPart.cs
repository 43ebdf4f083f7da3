using DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A part of a counter as its reader may see it.</summary>
/// <param name="Of">Its name; null: of none.</param>
/// <param name="Amount">Only to be written when it is shown.</param>
public sealed record ReportPart(string? Of, int Amount, ShownCell Shown);
