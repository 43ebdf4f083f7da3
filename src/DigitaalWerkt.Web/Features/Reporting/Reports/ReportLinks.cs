namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>The addresses of reports.</summary>
public static class ReportLinks
{
    public const string All = "/beheer/rapporten";
    public const string Freezing = All + "/vastleggen";
    public const string PaperPage = All + "/op-papier";
    public const string PdfFile = All + "/rapport.pdf";

    public const string PeriodField = "periode";
    public const string EditionField = "uitgave";
    public const string AudienceField = "voor";
    public const string OrganisationField = "organisatie";
    public const string PlaceField = "plek";

    /// <summary>The report without small numbers.</summary>
    public const string ForCity = "stad";

    public static string Of(string period) => $"{All}?{PeriodField}={period}";

    public static string Freeze(string period) => $"{Freezing}?{PeriodField}={period}";

    public static string Frozen(Guid id, bool isForCity = false) => $"{All}/{id}{(isForCity ? $"?{AudienceField}={ForCity}" : null)}";

    /// <summary>The rows behind a frozen report. Opening them is kept.</summary>
    public static string Rows(Guid id) => $"{All}/{id}/rijen";

    /// <summary>The snapshot itself. Opening it is kept too.</summary>
    public static string Data(Guid id) => $"{All}/{id}/momentopname.json";

    public static string Paper(ReportQuery query) => PaperPage + query;

    public static string Pdf(ReportQuery query) => PdfFile + query;

    public static string File(ReportQuery query, string extension) => $"{All}/rapport.{extension}{query}";
}
