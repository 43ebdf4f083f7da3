namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A part of a figure as it is kept in a snapshot.</summary>
/// <param name="Organisation">Whose it is; null: nobody's.</param>
/// <param name="Place">Null: at none.</param>
/// <param name="Who">A code by chance of whoever it was, of this snapshot alone; null where nobody knew.</param>
public sealed record SnapshotRow(Guid? Organisation, string? Place, Guid? Who, int Amount);
