namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>What a certificate is for. The names end the keys of the words for it, and stand in addresses.</summary>
public enum CertificateKind
{
    /// <summary>All lessons of a group; the other groups likewise.</summary>
    Phone,
    Email,
    Applying,
    Vdab,

    /// <summary>Enough tasks done alone, of whatever lessons, and one thing in real life.</summary>
    Practice,
}
