using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>A step as it stands in the form.</summary>
public sealed class StepInput
{
    const int MostDays = 366;

    /// <summary>Made when the form was shown, so that sending it twice is one step.</summary>
    public Guid Key { get; set; }

    /// <summary>Of the step as the reader saw it.</summary>
    public uint Version { get; set; }

    public string? What { get; set; }

    /// <summary>The name of a <see cref="PlanBy"/>.</summary>
    public string? By { get; set; }

    /// <summary>The name of a <see cref="PlanWhen"/>.</summary>
    public string? When { get; set; }

    /// <summary>Only when a day is chosen.</summary>
    public string? Day { get; set; }

    public bool Reminds { get; set; }

    /// <summary>What ticks it, as <see cref="PlanTask.Written"/>; empty: somebody does.</summary>
    public string? Task { get; set; }

    public static DateOnly LastDay(DateOnly today) => today.AddDays(MostDays);

    public static StepInput Of(PlanStep step) => new()
    {
        Version = step.Version,
        What = step.What,
        By = $"{step.By}",
        When = $"{step.When}",
        Day = step.When == PlanWhen.OnDay ? Typed.Iso(step.DueOn) : null,
        Reminds = step.Reminds,
        Task = step.Task?.Written,
    };

    /// <summary>The last day that was chosen; null: none that can be.</summary>
    /// <param name="kept">The step as it stands there; null: it is new.</param>
    public DateOnly? ReadDue(PlanStep? kept, DateOnly today) => EnumName.Read<PlanWhen>(When) switch
    {
        // This week stays the week in which it was said, until it is over.
        PlanWhen.ThisWeek when kept is { When: PlanWhen.ThisWeek } && kept.DueOn >= today => kept.DueOn,
        PlanWhen.ThisWeek => BelgianWeek.MondayOf(today).AddDays(BelgianWeek.Days - 1),
        PlanWhen.Today => today,
        PlanWhen.OnDay when Typed.Day(Day) is { } day && (day == kept?.DueOn || (day >= today && day <= LastDay(today))) => day,
        _ => null,
    };
}
