using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>The addresses of certificates: those of their learner, and the one with which everybody verifies one.</summary>
public static class CertificateLinks
{
    public const string Mine = SiteLinks.Mine + "/bewijzen";

    /// <summary>Where anybody verifies a code.</summary>
    public const string Verify = "/bewijs";

    /// <summary>The field for what somebody typed there.</summary>
    public const string CodeField = "code";

    public static string Ask(CertificateKind kind) => $"{Mine}/vraag/{kind}";

    public static string Paper(Certificate certificate) => $"{Mine}/{certificate.Id}";

    public static string Pdf(Certificate certificate) => $"{Paper(certificate)}.pdf";

    public static string WithoutPdf(Certificate certificate) => $"{Paper(certificate)}?zonder-pdf=true";

    public static string Withdraw(Certificate certificate) => $"{Paper(certificate)}/weg";

    public static string VerifyCode(CertificateCode code) => $"{Verify}/{code.Text}";
}
