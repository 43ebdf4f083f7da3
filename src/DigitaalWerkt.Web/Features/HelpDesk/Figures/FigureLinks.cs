using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The addresses of the figures of the help desk, for coordinators.</summary>
public static class FigureLinks
{
    public const string All = "/beheer/hulp";

    public const string ChoiceField = "periode";
    public const string FromField = "van";
    public const string UntilField = "tot";

    /// <summary>Of the place on the page where the figures of the period begin.</summary>
    public const string PeriodPlace = "in-de-periode";

    /// <summary>The same of who waits.</summary>
    public const string WaitingPlace = "wie-wacht";

    public static string Chosen(PeriodChoice choice) => $"{All}?{ChoiceField}={choice.Name}#{PeriodPlace}";

    /// <summary>The figures of a period as a file.</summary>
    public static string Figures(FiguresPeriod period, string extension) => $"{All}/cijfers.{extension}{Query(period)}";

    /// <summary>The questions of a period as a file, one line for each.</summary>
    public static string Questions(FiguresPeriod period, string extension) => $"{All}/vragen.{extension}{Query(period)}";

    static string Query(FiguresPeriod period) => $"?{FromField}={Typed.Iso(period.From)}&{UntilField}={Typed.Iso(period.Until)}";
}
