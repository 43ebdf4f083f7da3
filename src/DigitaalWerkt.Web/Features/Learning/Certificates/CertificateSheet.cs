namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>A certificate on one A4.</summary>
/// <param name="Address">What a camera reads.</param>
/// <param name="AddressInWords">Where the code is typed.</param>
public sealed record CertificateSheet(Certificate Certificate, CertificateCode Code, string Address, string AddressInWords)
{
    /// <summary>The fragment of which the page and the PDF file are made.</summary>
    public const string Fragment = "/Features/Learning/Certificates/_Sheet.cshtml";
}
