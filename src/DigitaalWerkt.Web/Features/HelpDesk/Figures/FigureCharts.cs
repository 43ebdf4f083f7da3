using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Charts;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The figures of the help desk as they are drawn, each with a sentence that says what one sees.</summary>
public sealed class FigureCharts(Texts texts)
{
    /// <summary>A longer period is drawn by week: more bars would be too thin.</summary>
    const int MostDays = 45;

    /// <summary>As many names as stand at an axis without touching each other.</summary>
    const int AllNamed = 7;

    const int WeeksNamed = 4;

    /// <summary>Whether each day has bars of its own; otherwise each week.</summary>
    public static bool IsByDay(HelpFigures figures) => figures.Period.Length <= MostDays;

    /// <summary>What is open, by age; a part of each bar is a state.</summary>
    public BarChart Open(OpenFigures open) => new()
    {
        Title = Say("Figures_Open_Chart"),
        Description = Say("Figures_Open_Chart_What", open.Count, open.Waiting.Count),
        Series = [.. OpenAge.Open.Select(texts.StateForStaff)],
        Bars = [.. open.Ages.Select(age => new Bar(texts.Age(age), null, [.. OpenAge.Open.Select(state => age.States[state])]))],
        IsStacked = true,
        IsLying = true,
    };

    /// <summary>Questions that were asked beside those that ended.</summary>
    public BarChart Questions(HelpFigures figures) => Standing(
        figures, "Figures_Questions_Chart", Say("Figures_Questions_Chart_What", figures.Sum.Asked, figures.Sum.Ended),
        (Say("Figures_Asked"), load => load.Asked), (Say("Figures_Ended"), load => load.Ended));

    /// <summary>Appointments and people who walked in: together whoever came.</summary>
    public BarChart Visits(HelpFigures figures) => Standing(
        figures, "Figures_Visits_Chart", Say("Figures_Visits_Chart_What", figures.Sum.Appointments, figures.Sum.WalkIns),
        (Say("Figures_Appointments"), load => load.Appointments), (Say("Figures_WalkIns"), load => load.WalkIns)) with
    { IsStacked = true };

    public BarChart Places(HelpFigures figures) => new()
    {
        Title = Say("Figures_Places_Chart"),
        Description = Say("Figures_Places_Chart_What", figures.Places.Count),
        Series = [Say("Figures_Asked"), Say("Figures_Appointments"), Say("Figures_WalkIns")],
        Bars = [.. figures.Places.Select(place => new Bar(texts.Place(place.Of), null, place.Asked, place.Appointments, place.WalkIns))],
        IsLying = true,
    };

    public BarChart Topics(HelpFigures figures) => Lying(
        "Figures_Topics_Chart", figures.Topics.OrderByDescending(topic => topic.Value).Select(topic => (texts.Topic(topic.Key), topic.Value)));

    public BarChart Devices(HelpFigures figures) => Lying(
        "Figures_Devices_Chart",
        figures.Devices.OrderByDescending(device => device.Value).Select(device => (texts.Device(device.Key), device.Value))
            .Append((Say("Figures_NoDevice"), figures.WithoutDevice)));

    /// <summary>How the questions of the period stand by the clock of the desk.</summary>
    public BarChart Fates(HelpFigures figures) =>
        Lying("Figures_Fates_Chart", figures.Answers.Fates.Select(fate => (texts.Fate(fate.Key), fate.Value)));

    BarChart Lying(string title, IEnumerable<(string Name, int Count)> counts)
    {
        var bars = counts.Select(count => new Bar(count.Name, null, count.Count)).ToList();
        return new()
        {
            Title = Say(title),
            Description = Say("Figures_Most", bars.MaxBy(bar => bar.Values[0])!.Label, bars.Max(bar => bar.Values[0])),
            Series = [Say("Figures_Asked")],
            Bars = bars,
            IsLying = true,
        };
    }

    BarChart Standing(HelpFigures figures, string title, string description, params (string Name, Func<Load<DateOnly>, int> Of)[] series)
    {
        var isByDay = IsByDay(figures);
        var bars = isByDay
            ? figures.Days.Select(day => new Bar(
                BelgianFormat.ShortDate(day.Of), DayTick(day.Of, figures.Days.Count), [.. series.Select(of => of.Of(day))]))
            : figures.Days.GroupBy(day => BelgianWeek.MondayOf(day.Of)).Index().Select(week => new Bar(
                Say("Figures_WeekOf", BelgianFormat.ShortDate(week.Item.Key)), week.Index % WeeksNamed == 0 ? ShortDay(week.Item.Key) : null,
                [.. series.Select(of => week.Item.Sum(of.Of))]));
        return new()
        {
            Title = Say(title + (isByDay ? "_Day" : "_Week")),
            Description = description,
            Series = [.. series.Select(of => of.Name)],
            Bars = [.. bars],
        };
    }

    static string? DayTick(DateOnly day, int of) => of <= AllNamed || day.DayOfWeek == DayOfWeek.Monday ? ShortDay(day) : null;

    static string ShortDay(DateOnly day) => $"{day.Day}/{day.Month}";

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
