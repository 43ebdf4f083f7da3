using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

/// <summary>A secret that somebody holds (a cookie, a link) and of which we keep the hash: 256 random bits need no salt.</summary>
static class SecretKey
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
