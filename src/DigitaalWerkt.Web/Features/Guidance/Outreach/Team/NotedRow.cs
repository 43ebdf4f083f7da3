namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>A contact of today, for whoever noted it.</summary>
public sealed record NotedRow(Guid Id, string Place, ContactTheme Theme, int People, DateTimeOffset NotedAt);
