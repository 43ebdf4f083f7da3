using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Which card of which form.</summary>
/// <param name="Request">Of the form.</param>
/// <param name="Position">0 for the first card.</param>
public readonly record struct CardBatch(RequestKey Request, int Position);
