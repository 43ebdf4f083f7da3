using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>One report of a step.</summary>
/// <param name="Photo">Of its photo; null: none came.</param>
/// <param name="Scan">What the scanner said of it.</param>
/// <param name="CheckedAt">When somebody looked; null: nobody did yet.</param>
public sealed record DriftTold(DateTimeOffset At, Guid? Photo, FileScan? Scan, DateTimeOffset? CheckedAt);
