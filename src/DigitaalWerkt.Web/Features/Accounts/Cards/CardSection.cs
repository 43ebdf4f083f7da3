namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>A part of one's own page.</summary>
/// <param name="View">The path of the feature's own partial view.</param>
/// <param name="Model">What that view shows.</param>
public sealed record CardSection(string View, object Model);
