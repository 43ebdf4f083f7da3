using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The own certificates on paper.</summary>
public sealed class CertificateSheets(MyCertificates mine, CertificateCodes codes, IOptions<SiteAddress> site)
{
    /// <returns>Null when the card on this device has none with this id.</returns>
    public async Task<CertificateSheet?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await mine.FindAsync(id, cancellationToken) is not { } certificate)
        {
            return null;
        }
        var code = codes.Of(certificate);
        return new(certificate, code, site.Value.To(CertificateLinks.VerifyCode(code)), site.Value.InWords(CertificateLinks.Verify));
    }
}
