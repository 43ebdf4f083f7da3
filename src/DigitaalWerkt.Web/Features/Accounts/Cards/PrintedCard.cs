namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>A card as it goes on paper or on a screen.</summary>
/// <param name="Number">For staff to find it.</param>
/// <param name="Secret">What opens it.</param>
/// <param name="Name">Name of the learner; null leaves a line to write on.</param>
public sealed record PrintedCard(CardNumber Number, CardSecret Secret, string? Name);
