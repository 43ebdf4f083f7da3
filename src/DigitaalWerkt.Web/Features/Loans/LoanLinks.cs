using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>The addresses of the pages about devices that are lent.</summary>
public static class LoanLinks
{
    public const string All = "/team/uitleen";

    public const string NewDevice = $"{All}/toestellen/nieuw";

    /// <summary>For which client, on the page where a device is lent.</summary>
    public const string ClientField = "client";

    /// <summary>All devices, for a spreadsheet.</summary>
    public const string Stock = $"{All}/toestellen.{TableFile.Xlsx}";

    public static string Device(Guid id) => $"{All}/toestellen/{id}";

    public static string Lend(Guid deviceId) => $"{Device(deviceId)}/uitlenen";

    public static string LendTo(Guid deviceId, Guid client) => $"{Lend(deviceId)}?{ClientField}={client}";

    /// <summary>Which devices one can give to this client.</summary>
    public static string For(Guid client) => $"{All}/voor/{client}";

    public static string Loan(Guid id) => $"{All}/{id}";

    public static string Extend(Guid id) => $"{Loan(id)}/verlengen";

    public static string End(Guid id) => $"{Loan(id)}/terug";

    /// <summary>What was agreed, to print.</summary>
    public static string Agreement(Guid id) => $"{Loan(id)}/afspraken";

    public static string AgreementPdf(Guid id) => $"{Agreement(id)}.pdf";

    public static string AgreementWithoutPdf(Guid id) => $"{Agreement(id)}?zonder-pdf=true";
}
