using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>
/// The code of a certificate: made of 128 random bits that stand in the row, with a key of the site, so that its learner can print it again.
/// The database knows it by its hash alone: whoever reads it can't make the code.
/// </summary>
public sealed class CertificateCodes(KeyedHash hash)
{
    public CertificateCode Of(Certificate certificate) => CertificateCode.From(
        hash.Of("code of a certificate", (byte[])[.. certificate.Id.ToByteArray(), .. certificate.Nonce.ToByteArray()]));

    public static byte[] HashOf(CertificateCode code) => code.Hash();
}
