namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>A calendar that can be followed, as it stands in a list.</summary>
/// <param name="Of">The trainer or the place.</param>
public sealed record FeedRow(Guid Id, string Of, string MadeBy, DateTimeOffset CreatedAt);
