namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Which card of which form.</summary>
/// <param name="Id">Made with the form, sent with it.</param>
/// <param name="Position">0 for the first card.</param>
public readonly record struct CardBatch(Guid Id, int Position);
