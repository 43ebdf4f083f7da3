namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>An entry record as it is kept in a snapshot.</summary>
/// <param name="Id">Its pseudonym.</param>
/// <param name="Organisation">The organisation that asked.</param>
/// <param name="Who">The code of whoever it was, of this snapshot alone; null: they were forgotten.</param>
public sealed record SnapshotRecord(Guid Id, Guid Organisation, Guid? Who, DateOnly Entered, DateOnly? Left);
