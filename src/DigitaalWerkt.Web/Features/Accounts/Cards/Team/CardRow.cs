namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>A learner's card as staff sees it in a list: enough to know it is the right one, no more.</summary>
public sealed record CardRow(CardNumber Number, string? Name, DateOnly MadeOn, DateOnly? LastUsedOn);
