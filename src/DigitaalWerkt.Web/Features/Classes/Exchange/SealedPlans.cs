using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>
/// A plan that was shown and not yet written: it travels in the page, encrypted and signed for who saw it, for two hours. So what
/// is written is what was shown, and a dry run leaves nothing behind.
/// </summary>
public sealed class SealedPlans(IDataProtectionProvider protection)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    public string Seal(IReadOnlyList<PlanRow> plan, Guid staffMemberId)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(brotli, plan);
        }
        return Base64Url.EncodeToString(ProtectorOf(staffMemberId).Protect(packed.ToArray(), Lifetime));
    }

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public IReadOnlyList<PlanRow>? Open(string? text, Guid staffMemberId)
    {
        try
        {
            using var packed = new MemoryStream(ProtectorOf(staffMemberId).Unprotect(Base64Url.DecodeFromChars(text)));
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<List<PlanRow>>(brotli);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    ITimeLimitedDataProtector ProtectorOf(Guid staffMemberId) =>
        protection.CreateProtector("sessions to plan", staffMemberId.ToString("N")).ToTimeLimitedDataProtector();
}
