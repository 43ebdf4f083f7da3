using System.Text.Json;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// What stands on cards that were just made, sealed for the staff member who made them. The database can't print a card a
/// second time, so the answer to "make cards" is the printable page itself, and it carries this along for whoever wants the
/// PDF file instead. It opens for half an hour, for that person, and stands nowhere but in that page.
/// </summary>
public sealed class SealedCards(IDataProtectionProvider protection)
{
    public string Seal(IReadOnlyList<PrintedCard> cards, Guid staffMemberId) => Of(staffMemberId).Seal(
        JsonSerializer.SerializeToUtf8Bytes([.. cards.Select(SealedCard.From)], CardJson.Default.SealedCardArray));

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public IReadOnlyList<PrintedCard>? Open(string? text, Guid staffMemberId) => Of(staffMemberId).Open(text) is { } plain
        ? [.. JsonSerializer.Deserialize(plain, CardJson.Default.SealedCardArray)!.Select(card => card.ToPrinted())]
        : null;

    Sealed Of(Guid staffMemberId) => new(protection, "cards to print", staffMemberId.ToString("N")) { Lifetime = TimeSpan.FromMinutes(30) };
}
