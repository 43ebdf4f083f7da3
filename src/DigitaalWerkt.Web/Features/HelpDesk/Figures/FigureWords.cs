using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>Figures of the help desk in words.</summary>
public static class FigureWords
{
    /// <summary>Hours with one digit behind the comma.</summary>
    public static decimal Hours(TimeSpan time) => Math.Round((decimal)time.TotalHours, 1, MidpointRounding.AwayFromZero);

    /// <summary>The same in days of 24 hours.</summary>
    public static decimal Days(TimeSpan time) => Math.Round((decimal)time.TotalDays, 1, MidpointRounding.AwayFromZero);

    /// <summary>For example <c>3 tot 5 werkdagen</c>.</summary>
    public static string Age(this Texts texts, OpenAge age) =>
        age.Most is { } most ? texts.Dutch("HelpDesk", "Figures_Age", age.Least, most) : texts.Dutch("HelpDesk", "Figures_Age_More", age.Least - 1);

    public static string Fate(this Texts texts, AnswerFate fate) => texts.Dutch("HelpDesk", $"Figures_Fate_{fate}");

    /// <summary>The name of a place, or that there is none.</summary>
    public static string Place(this Texts texts, string? name) => name ?? texts.Dutch("HelpDesk", "Figures_NoPlace");
}
