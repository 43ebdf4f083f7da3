using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>
/// The address to which somebody answers about one question, such as <c>hulp+ACDEFG-0123…@example.org</c>: nobody can make up the one of
/// another question. It acts for its question only.
/// </summary>
/// <param name="settings">Null: no e-mail comes in.</param>
public sealed class ReplyAddress(IncomingMailSettings? settings, KeyedHash hash)
{
    const string Subject = "reply address";

    // 128 bits: as hard to guess as a link.
    const int Bytes = 16;

    /// <summary>Whether e-mail comes in at all.</summary>
    public bool IsUsed => settings is not null;

    /// <param name="code">Of the question.</param>
    /// <returns>Null when no e-mail comes in.</returns>
    public string? Of(string code) => settings is null ? null : $"{settings.Local}+{code.ToLowerInvariant()}-{Convert.ToHexStringLower(Mark(code))}@{settings.Domain}";

    /// <summary>Reads the code of the question.</summary>
    /// <param name="address">Of a recipient; anything.</param>
    /// <returns>Null when it is no address that we made.</returns>
    public string? Read(string? address)
    {
        if (settings is null || address?.Trim().ToLowerInvariant().Split('@') is not [var local, var domain] || domain != settings.Domain
            || !local.StartsWith($"{settings.Local}+", StringComparison.Ordinal)
            || local[(settings.Local.Length + 1)..].Split('-') is not [var typed, { Length: 2 * Bytes } mark]
            || ShortCode.Parse(typed) is not { } code || !mark.All(char.IsAsciiHexDigit))
        {
            return null;
        }
        return CryptographicOperations.FixedTimeEquals(Convert.FromHexString(mark), Mark(code)) ? code : null;
    }

    byte[] Mark(string code) => hash.Of(Subject, Encoding.ASCII.GetBytes(code))[..Bytes];
}
