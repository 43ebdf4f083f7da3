using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>
/// What leaves as a file. The figures are one long table, so that a spreadsheet can sort and sum them. What each steward has in hand stays on
/// the page: in a file that goes round it would become a score.
/// </summary>
public sealed class FigureTables(Texts texts)
{
    public Table Figures(HelpFigures figures, OpenFigures open) => new(
        Say("Figures_Sheet"),
        [
            Say("Figures_Column_Part"), Say("Figures_Column_Day"), Say("Figures_Column_Of"), Say("Figures_Column_What"),
            Say("Figures_Column_Value"),
        ],
        [
            .. figures.Days.SelectMany(day => Counted("Figures_PerDay", day.Of, null, day.Asked, day.Ended, day.Appointments, day.WalkIns)),
            .. figures.Places.SelectMany(place =>
                Counted("Figures_PerPlace", null, texts.Place(place.Of), place.Asked, place.Ended, place.Appointments, place.WalkIns)),
            .. figures.Topics.Select(topic => Row("Figures_PerTopic", null, texts.Topic(topic.Key), "Figures_Asked", topic.Value)),
            .. figures.Devices.Select(device => Row("Figures_PerDevice", null, texts.Device(device.Key), "Figures_Asked", device.Value)),
            Row("Figures_PerDevice", null, Say("Figures_NoDevice"), "Figures_Asked", figures.WithoutDevice),
            .. figures.Answers.Fates.Select(fate => Row("Figures_Answers", null, texts.Fate(fate.Key), "Figures_Asked", fate.Value)),
            .. Times("Figures_Answers", figures.Answers.Worked, figures.Answers.Passed),
            Row("Figures_Solutions", null, Say("Figures_SolvedAtOnce"), "Figures_Ended", figures.Solutions.AtOnce),
            Row("Figures_Solutions", null, Say("Figures_Unsolved"), "Figures_Ended", figures.Solutions.Unsolved),
            .. Times("Figures_Solutions", figures.Solutions.Worked, figures.Solutions.Passed),
            .. open.Ages.SelectMany(age => age.States.Select(state =>
                Row("Figures_Open", null, $"{texts.Age(age)}, {texts.StateForStaff(state.Key)}", "Figures_OpenNow", state.Value))),
        ]);

    /// <summary>One line for each question that was asked in the period. Without whose it is, and without what was said.</summary>
    public Table Questions(PeriodRows rows) => new(
        Say("Figures_Sheet_Questions"),
        [
            Say("Figures_Column_Code"), Say("Figures_Column_Asked"), Say("Figures_Column_Topic"), Say("Figures_Column_Place"),
            Say("Figures_Column_Device"), Say("Figures_Column_State"), Say("Figures_Column_Answered"), Say("Figures_Column_Solved"),
        ],
        [
            .. rows.Asked.Select(ticket => (IReadOnlyList<object?>)
            [
                ticket.Code, BrusselsTime.DayOf(ticket.CreatedAt), texts.Topic(ticket.Topic),
                ticket.LocationId is { } place ? rows.Places[place] : null,
                ticket.Device is { } device ? texts.Device(device) : null, texts.StateForStaff(ticket.State),
                Worked(rows, ticket.CreatedAt, ticket.FirstAnsweredAt),
                Worked(rows, ticket.CreatedAt, ticket.SolvedAt),
            ]),
        ]);

    static object? Worked(PeriodRows rows, DateTimeOffset from, DateTimeOffset? until) =>
        until is { } end ? FigureWords.Hours(rows.Hours.Between(from, end)) : null;

    IEnumerable<IReadOnlyList<object?>> Counted(string part, DateOnly? day, string? of, int asked, int ended, int appointments, int walkIns) =>
    [
        Row(part, day, of, "Figures_Asked", asked),
        Row(part, day, of, "Figures_Ended", ended),
        Row(part, day, of, "Figures_Appointments", appointments),
        Row(part, day, of, "Figures_WalkIns", walkIns),
    ];

    IEnumerable<IReadOnlyList<object?>> Times(string part, Spread? worked, Spread? passed) => worked is null || passed is null
        ? []
        :
        [
            Row(part, null, Say("Figures_Median"), "Figures_InHours", FigureWords.Hours(worked.Median)),
            Row(part, null, Say("Figures_NineInTen"), "Figures_InHours", FigureWords.Hours(worked.NineInTen)),
            Row(part, null, Say("Figures_Median"), "Figures_InDays", FigureWords.Days(passed.Median)),
            Row(part, null, Say("Figures_NineInTen"), "Figures_InDays", FigureWords.Days(passed.NineInTen)),
        ];

    IReadOnlyList<object?> Row(string part, DateOnly? day, string? of, string what, object value) => [Say(part), day, of, Say(what), value];

    string Say(string key) => texts.Dutch("HelpDesk", key);
}
