namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>An organisation as it was called then.</summary>
public sealed record SnapshotOrganisation(Guid Id, string Name);
