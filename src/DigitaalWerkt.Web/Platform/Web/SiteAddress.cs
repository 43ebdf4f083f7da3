using System.ComponentModel.DataAnnotations;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Where people reach the site (setting <c>Site:Address</c>); printed on cards and papers and put in QR codes.</summary>
public sealed class SiteAddress
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Site";

    /// <summary>Scheme and host, without a path: <c>https://digitaalwerkt.example</c>.</summary>
    [Required, RegularExpression("^https?://[^/?#\\s]+$", ErrorMessage =
        "Site:Address must be the address of the site without a path or a slash at the end, such as https://digitaalwerkt.example")]
    public string Address { get; set; } = "http://localhost:5080";

    /// <summary>The whole address of a page, for a QR code or a mail.</summary>
    /// <param name="path">Path with its leading slash.</param>
    public string To(string path) => Address + path;

    /// <summary>The address as people read and type it, without <c>https://</c>.</summary>
    /// <param name="path">Path with its leading slash.</param>
    public string InWords(string path) => Address[(Address.IndexOf("://", StringComparison.Ordinal) + 3)..] + path;
}
