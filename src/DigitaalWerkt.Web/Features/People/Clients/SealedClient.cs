using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>
/// A client as one types them, on the way from one page to another: encrypted and signed, for two hours, because names don't stand
/// in addresses, and so not in the logs and histories that keep those.
/// </summary>
public sealed class SealedClient(IDataProtectionProvider protection)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    readonly ITimeLimitedDataProtector protector = protection.CreateProtector("client on the way", "v1").ToTimeLimitedDataProtector();

    public string Seal(string typed) => Base64Url.EncodeToString(protector.Protect(Encoding.UTF8.GetBytes(typed), Lifetime));

    /// <returns>Null when it is too old, or not ours.</returns>
    public string? Open(string? text)
    {
        try
        {
            return text is null ? null : Encoding.UTF8.GetString(protector.Unprotect(Base64Url.DecodeFromChars(text)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
