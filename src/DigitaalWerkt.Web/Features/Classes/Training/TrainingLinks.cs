using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>The addresses of the pages about the training of counsellors and other staff.</summary>
public static class TrainingLinks
{
    public const string All = SiteLinks.Trainings;

    public static string Session(Guid id) => $"{All}/{id}";

    public static string Cancel(Guid bookingId) => $"{All}/inschrijving/{bookingId}/annuleren";

    /// <summary>What colleagues still miss for their certificate.</summary>
    public const string Team = All + "/collegas";

    /// <summary>Of all lessons for counsellors and one training.</summary>
    public const string CounsellorCertificate = All + "/certificaat";

    public const string CounsellorCertificatePdf = CounsellorCertificate + "/certificaat.pdf";
    public const string CounsellorCertificateWithoutPdf = CounsellorCertificate + "?zonder-pdf=true";

    public static string Certificate(Guid bookingId) => $"{All}/attest/{bookingId}";

    public static string CertificateWithoutPdf(Guid bookingId) => $"{All}/attest/{bookingId}?zonder-pdf=true";

    public static string CertificatePdf(Guid bookingId) => $"{All}/attest/{bookingId}/attest.pdf";
}
