using DigitaalWerkt.Web.Features.Guidance.Paths;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>The addresses of plans: of the person with their card, and beside whoever guides them.</summary>
public static class PlanLinks
{
    public const string Mine = "/mijn-plan";

    /// <summary>Which organisation, when more of them work on a plan with the same person.</summary>
    public const string WithField = "bij";

    /// <summary>The number of the example that was tapped.</summary>
    public const string ExampleField = "voorbeeld";

    public const string MineOnPaper = $"{Mine}/blad";

    public static string AddMine(Guid organisation) => $"{Mine}/stap?{WithField}={organisation}";

    public static string StepOfMine(Guid step) => $"{Mine}/stap/{step}";

    public static string TickMine(Guid step) => $"{Mine}/klaar/{step}";

    public static string PaperOfMine(Guid organisation, bool asFile = false) =>
        $"{MineOnPaper}{(asFile ? ".pdf" : "")}?{WithField}={organisation}";

    public static string Of(Guid path) => $"{PathLinks.Path(path)}/plan";

    public static string Add(Guid path) => $"{Of(path)}/stap";

    public static string Step(Guid path, Guid step) => $"{Add(path)}/{step}";

    public static string Tick(Guid path, Guid step) => $"{Of(path)}/klaar/{step}";

    /// <summary>Where one makes a number, with which the person opens their plan on their phone.</summary>
    public static string Card(Guid path) => $"{Of(path)}/kaart";

    public static string Paper(Guid path, bool asFile = false) => $"{Of(path)}/blad{(asFile ? ".pdf" : "")}";

    /// <summary>The same page with an example in it.</summary>
    public static string WithExample(string address, int number) =>
        $"{address}{(address.Contains('?') ? '&' : '?')}{ExampleField}={number}";

    /// <summary>The page with what was asked as a file that can't be made.</summary>
    public static string WithoutPdf(string address) => $"{address}{(address.Contains('?') ? '&' : '?')}zonder-pdf=true";
}
