using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>
/// What stands on cards that were just made, encrypted for the staff member who made them. The database can't print a card a
/// second time, so the answer to "make cards" is the printable page itself, and it carries this along for whoever wants the
/// PDF file instead. It opens for half an hour, for that person, and stands nowhere but in that page.
/// </summary>
public sealed class SealedCards(IDataProtectionProvider protection)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public string Seal(IReadOnlyList<PrintedCard> cards, Guid staffMemberId) =>
        Base64Url.EncodeToString(ProtectorOf(staffMemberId).Protect(
            JsonSerializer.SerializeToUtf8Bytes([.. cards.Select(SealedCard.From)], CardJson.Default.SealedCardArray), Lifetime));

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public IReadOnlyList<PrintedCard>? Open(string? text, Guid staffMemberId)
    {
        try
        {
            var plain = ProtectorOf(staffMemberId).Unprotect(Base64Url.DecodeFromChars(text));
            return [.. JsonSerializer.Deserialize(plain, CardJson.Default.SealedCardArray)!.Select(card => card.ToPrinted())];
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    ITimeLimitedDataProtector ProtectorOf(Guid staffMemberId) =>
        protection.CreateProtector("cards to print", staffMemberId.ToString("N")).ToTimeLimitedDataProtector();
}
