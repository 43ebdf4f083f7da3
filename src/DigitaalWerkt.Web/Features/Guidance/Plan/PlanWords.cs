using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>How plans say what is kept as a name or a day.</summary>
public sealed class PlanWords(Texts texts, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>Things that people often want to do, to tap.</summary>
    public IReadOnlyList<string> Examples => Say("Plan_Examples").Split(';');

    /// <summary>When it is done: the key of the words, with the day that belongs to them.</summary>
    public (string Key, object[] Args) Due(PlanStep step)
    {
        var today = Today;
        return step.DueOn < today ? ("Plan_Due_Past", [BelgianFormat.NumericDate(step.DueOn)])
            : step.DueOn == today ? ("Plan_Due_Today", [])
            : step.When == PlanWhen.ThisWeek && step.DueOn < BelgianWeek.MondayOf(today).AddDays(BelgianWeek.Days) ? ("Plan_Due_Week", [])
            : ("Plan_Due_Day", [BelgianFormat.NumericDate(step.DueOn)]);
    }

    /// <summary>Kindly, such as "Aya, 3 dec".</summary>
    public string Changed(ShownStep shown) =>
        $"{shown.ChangedBy ?? Say("Plan_By_Gone")}, {DayOf(shown.Step.ChangedAt)}";

    public string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);

    static string DayOf(DateTimeOffset at) => BrusselsTime.DayOf(at).ToString("d MMM", BelgianFormat.Culture).Replace(".", "");
}
