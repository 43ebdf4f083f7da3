using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Which edition somebody freezes, and what they say of it.</summary>
/// <param name="Edition">The one that stood in their form: the next one then.</param>
/// <param name="Reason">Why there is another edition; null: nothing was said.</param>
/// <param name="Why">Why it is frozen with doubts; null: nothing was said.</param>
public sealed record FreezeRequest(ReportPeriod Period, int Edition, string? Reason, string? Why);
