namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>What came of a form that asks for a card.</summary>
/// <param name="Card">Null when this form has made its card already, some time ago.</param>
/// <param name="IsUsedBefore">The form was sent before with something else in it; nothing was made.</param>
public sealed record KeptWork(HeldCard? Card, bool IsUsedBefore = false);
