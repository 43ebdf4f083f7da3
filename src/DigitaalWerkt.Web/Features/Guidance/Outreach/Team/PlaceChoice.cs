namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>A find-place to choose.</summary>
/// <param name="LastUsed">When whoever looks noted something there last; null: never.</param>
public sealed record PlaceChoice(Guid Id, string Name, DateTimeOffset? LastUsed);
