using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>A session as it stands in a form: its fields, what is wrong with them, and how they read. Every page that plans or changes one uses it.</summary>
public record SessionInput
{
    public string? RoomId { get; init; }
    public string? TrainerId { get; init; }
    public string? EquipmentSetId { get; init; }
    public string? Day { get; init; }
    public string? Begins { get; init; }
    public string? Ends { get; init; }
    public string? Travel { get; init; }
    public List<string> Languages { get; init; } = [];

    /// <summary>A session that is planned, as it stands in the form to change it.</summary>
    public static SessionInput Of(ClassSession session) => new()
    {
        RoomId = $"{session.RoomId}",
        TrainerId = $"{session.TrainerId}",
        EquipmentSetId = $"{session.EquipmentSetId}",
        Day = Typed.Iso(session.Day),
        Begins = Typed.Clock(session.Begins),
        Ends = Typed.Clock(session.Ends),
        Travel = Typed.Digits(session.TravelMinutes),
        Languages = [.. session.Languages],
    };

    /// <summary>The fields in words, each with its name, for a planner who checks or compares them.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts, SessionChoices choices)
    {
        return
        [
            (Say("Planning_When"), (Typed.Day(Day), Typed.Time(Begins), Typed.Time(Ends)) is ({ } day, { } begins, { } ends) ? SessionTime.Long(day, begins, ends) : null),
            (Say("Planning_Room"), NameOf(choices.Places.Rooms, RoomId, Say("Choose"))),
            (Say("Planning_Trainer"), NameOf(choices.Trainers, TrainerId, Say("Planning_Trainer_None"))),
            (Say("Planning_Equipment_Set"), NameOf(choices.Places.Equipment, EquipmentSetId, texts.Dutch("Places", "Choice_Equipment_None"))),
            (Say("Planning_Travel"), Travel),
            (Say("Planning_Languages"), string.Join(", ", Language.Help.Where(language => Languages.Contains(language.Code)).Select(language => language.Autonym))),
        ];

        string Say(string key) => texts.Dutch("Classes", key);

        string NameOf(IEnumerable<Choice> among, string? id, string none) =>
            among.FirstOrDefault(choice => choice.Id == Typed.Id(id))?.Name ?? none;
    }

    /// <summary>Reads it, and says on the page what is wrong.</summary>
    /// <param name="capacity">Null: as many as can be.</param>
    /// <returns>Null when something is wrong with it.</returns>
    public (SessionDetails Details, SeatLimit Limit)? Read(
        PageModel page, SessionChoices choices, Guid coursePlanId, int? capacity, DateTimeOffset now)
    {
        var room = Choose(page, choices.Places.Rooms, RoomId, nameof(RoomId), "Planning_Room_Error");
        var trainer = ChooseOrNone(page, choices.Trainers, TrainerId, nameof(TrainerId), "Planning_Trainer_Error");
        var set = ChooseOrNone(page, choices.Places.Equipment, EquipmentSetId, nameof(EquipmentSetId), "Planning_Equipment_Error");
        var travel = Typed.Number(Travel);
        if (travel is not (>= 0 and <= ClassSession.MaxTravelMinutes))
        {
            page.Wrong("Input.Travel", "Number_Error", 0, ClassSession.MaxTravelMinutes);
        }
        var (day, begins, ends) = When(page, now);
        if (!page.ModelState.IsValid)
        {
            return null;
        }
        var limit = choices.LimitOf(room!.Value, set);
        return (
            new SessionDetails
            {
                CoursePlanId = coursePlanId,
                RoomId = room.Value,
                TrainerId = trainer,
                EquipmentSetId = set,
                Day = day!.Value,
                Begins = begins!.Value,
                Ends = ends!.Value,
                TravelMinutes = travel!.Value,
                Capacity = capacity ?? limit.Seats,
                Languages = [.. Language.Help.Select(language => language.Code).Intersect(Languages)],
            },
            limit);
    }

    (DateOnly? Day, TimeOnly? Begins, TimeOnly? Ends) When(PageModel page, DateTimeOffset now)
    {
        var (day, begins, ends) = (Typed.Day(Day), Typed.Time(Begins), Typed.Time(Ends));
        if (begins is null)
        {
            page.Wrong("Input.Begins", "Planning_Time_Error");
        }
        if (ends is null)
        {
            page.Wrong("Input.Ends", "Planning_Time_Error");
        }
        else if (ends <= begins)
        {
            page.Wrong("Input.Ends", "Planning_Ends_Error");
        }
        var today = BrusselsTime.DayOf(now);
        if (day is null)
        {
            page.Wrong("Input.Day", "Day_Error");
        }
        else if (day > today.AddYears(ClassSession.YearsAhead))
        {
            page.Wrong("Input.Day", "Planning_Far_Error", ClassSession.YearsAhead);
        }
        else if (day < today || begins is not null && BrusselsTime.At(day.Value, begins.Value) <= now)
        {
            page.Wrong("Input.Day", "Planning_Past_Error");
        }
        if (day is { } date)
        {
            OnTheClock(page, date, begins, nameof(Begins));
            OnTheClock(page, date, ends, nameof(Ends));
        }
        return (day, begins, ends);
    }

    static void OnTheClock(PageModel page, DateOnly day, TimeOnly? time, string field)
    {
        if (time is { } shown && !BrusselsTime.Shows(day, shown))
        {
            page.Wrong($"Input.{field}", "Planning_SkippedHour");
        }
    }

    static Guid? Choose(PageModel page, IReadOnlyList<Choice> choices, string? typed, string field, string key)
    {
        var chosen = choices.FirstOrDefault(choice => choice.Id == Typed.Id(typed));
        if (chosen is null)
        {
            page.Wrong($"Input.{field}", key);
        }
        return chosen?.Id;
    }

    static Guid? ChooseOrNone(PageModel page, IReadOnlyList<Choice> choices, string? typed, string field, string key) =>
        Typed.Text(typed) is null ? null : Choose(page, choices, typed, field, key);
}
