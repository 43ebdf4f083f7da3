using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Reporting;

/// <summary>The addresses of operations, of the questions that are asked for them, and of the counters.</summary>
public static class ReportingLinks
{
    public const string Operations = "/beheer/operaties";
    public const string NewOperation = Operations + "/nieuw";
    public const string Counters = "/beheer/tellers";
    public const string FromField = "van";
    public const string UntilField = "tot";
    public const string OperationField = "operatie";
    public const string LanguageField = "taal";

    const string Asking = "cijfervragen";
    const string BeginWord = "begin";
    const string EndWord = "einde";

    public static string Operation(Guid id) => $"{Operations}/{id}";

    /// <summary>What people of an operation answered, as numbers.</summary>
    public static string Answers(Guid operation) => $"{Operation(operation)}/antwoorden";

    /// <summary>The indicators of an operation as a file for whoever pays.</summary>
    public static string Indicators(Guid operation, string extension) => $"{Operation(operation)}/indicatoren.{extension}";

    public static string CountersOf(Guid operation, DateOnly from, DateOnly until) =>
        $"{Counters}?{FromField}={Typed.Iso(from)}&{UntilField}={Typed.Iso(until)}&{OperationField}={operation}";

    public static string CountersOf(int year) => $"{Counters}?{FromField}={Typed.Iso(new(year, 1, 1))}&{UntilField}={Typed.Iso(new(year, 12, 31))}";

    /// <summary>The counters as a file.</summary>
    /// <param name="operation">Null: everything is counted.</param>
    public static string CountersFile(DateOnly from, DateOnly until, Guid? operation, string extension) =>
        $"{Counters}/tellers.{extension}?{FromField}={Typed.Iso(from)}&{UntilField}={Typed.Iso(until)}&{OperationField}={operation}";

    /// <summary>What can be asked of this client.</summary>
    public static string For(Guid client) => $"{ClientLinks.Show(client)}/{Asking}";

    public static string Ask(Guid client, Guid operation, AskMoment moment) => $"{For(client)}/{operation}/{WordOf(moment)}";

    /// <summary>The questions on paper, without anybody's name.</summary>
    public static string Paper(Guid operation, AskMoment moment, Language? help = null) => $"{Sheet(operation, moment)}{In(help)}";

    public static string PaperPdf(Guid operation, AskMoment moment, Language? help) => $"{Sheet(operation, moment)}.pdf{In(help)}";

    public static string PaperWithoutPdf(Guid operation, AskMoment moment, Language? help) =>
        $"{Sheet(operation, moment)}?zonder-pdf=true{(help is null ? null : $"&{LanguageField}={help.Code}")}";

    public static string WordOf(AskMoment moment) => moment == AskMoment.Begin ? BeginWord : EndWord;

    public static AskMoment MomentOf(string word) => word == BeginWord ? AskMoment.Begin : AskMoment.End;

    static string Sheet(Guid operation, AskMoment moment) => $"{ClientLinks.All}/{Asking}/{operation}/{WordOf(moment)}";

    static string In(Language? help) => help is null ? "" : $"?{LanguageField}={help.Code}";
}
