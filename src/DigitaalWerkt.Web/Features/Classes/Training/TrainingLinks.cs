namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>The addresses of the pages about the training of counsellors and other staff.</summary>
public static class TrainingLinks
{
    public const string All = "/team/vormingen";

    public static string Session(Guid id) => $"{All}/{id}";

    public static string Cancel(Guid bookingId) => $"{All}/inschrijving/{bookingId}/annuleren";

    public static string Certificate(Guid bookingId) => $"{All}/attest/{bookingId}";

    public static string CertificateWithoutPdf(Guid bookingId) => $"{All}/attest/{bookingId}?zonder-pdf=true";

    public static string CertificatePdf(Guid bookingId) => $"{All}/attest/{bookingId}/attest.pdf";
}
