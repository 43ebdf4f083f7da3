using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Where people reach the site (setting <c>Site:Address</c>); printed on cards and papers and put in QR codes.</summary>
public sealed partial class SiteAddress
{
    const string Setting = "Site:Address";

    // Where script/server puts it.
    const string OnADesk = "http://localhost:5080";

    /// <summary>Scheme and host, without a path: <c>https://digitaalwerkt.example</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Reads the setting. Without it the address is the first name of the site, or on a desk that of <c>script/server</c>.</summary>
    /// <exception cref="StartupProblemException">The setting holds something else than an address.</exception>
    public static SiteAddress Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var address = configuration[Setting] ?? (environment.IsDevelopment() ? OnADesk : $"https://{HostNames.First(configuration)}");
        return Form().IsMatch(address) ? new SiteAddress { Address = address } : throw new StartupProblemException(
            $"{Setting} is '{address}', and that is not the address of a site.",
            "Write it with https:// and without a path or a slash at the end, for example Site__Address=https://digitaalwerkt.example.");
    }

    /// <summary>The whole address of a page, for a QR code or a mail.</summary>
    /// <param name="path">Path with its leading slash.</param>
    public string To(string path) => Address + path;

    /// <summary>The address as people read and type it, without <c>https://</c>.</summary>
    /// <param name="path">Path with its leading slash.</param>
    public string InWords(string path) => Address[(Address.IndexOf("://", StringComparison.Ordinal) + 3)..] + path;

    [GeneratedRegex(@"^https?://[^/?#\s]+\z")]
    private static partial Regex Form();
}
