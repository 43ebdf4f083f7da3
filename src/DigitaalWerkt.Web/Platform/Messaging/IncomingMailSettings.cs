using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How e-mail comes in (settings <c>Mail:Incoming:…</c>; docs/ops.md has the script for the mail server).</summary>
/// <param name="Local">What stands before the at sign of the address to which people answer.</param>
/// <param name="Domain">What stands behind it.</param>
/// <param name="Secret">What the mail server and we know, and nobody else.</param>
public sealed record IncomingMailSettings(string Local, string Domain, string Secret)
{
    /// <summary>In characters.</summary>
    public const int ShortestSecret = 32;

    /// <returns>Null: no e-mail comes in, and people answer on the page of their question.</returns>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static IncomingMailSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Mail:Incoming");
        var (address, secret) = (section["Address"] ?? "", section["Secret"] ?? "");
        if (address.Length == 0 && secret.Length == 0)
        {
            return null;
        }
        if (secret.Length < ShortestSecret)
        {
            throw new StartupProblemException(
                "Mail:Incoming:Secret is missing or too short.", $"Set Mail__Incoming__Secret to at least {ShortestSecret} random characters, the same as in the mail server.");
        }
        return EmailAddress.IsPossible(address) && address.Split('@') is [{ Length: > 0 and <= 20 } local, var domain] && !local.Contains('+')
            ? new(local.ToLowerInvariant(), domain.ToLowerInvariant(), secret)
            : throw new StartupProblemException(
                $"Mail:Incoming:Address is '{address}'.", "Set Mail__Incoming__Address to an address with at most 20 characters before its @, such as hulp@example.org.");
    }
}
