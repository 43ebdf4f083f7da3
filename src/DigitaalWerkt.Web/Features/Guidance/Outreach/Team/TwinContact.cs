namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>A contact that a colleague just noted, and that may be the same talk.</summary>
/// <param name="By">The name of the colleague; null: somebody whose account is gone.</param>
public sealed record TwinContact(string? By, OutreachContact Contact);
