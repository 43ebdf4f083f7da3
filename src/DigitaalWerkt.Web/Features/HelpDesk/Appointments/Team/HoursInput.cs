using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>Hours of a steward as they stand in the form.</summary>
public sealed record HoursInput
{
    public string? RoomId { get; init; }
    public string? Weekday { get; init; }
    public string? Begins { get; init; }
    public string? Ends { get; init; }
    public string? First { get; init; }
    public string? Last { get; init; }
    public string? Slot { get; init; }
    public string? Travel { get; init; }
    public string? Use { get; init; }

    /// <param name="hours">Null: new ones.</param>
    public static HoursInput Of(DeskHours? hours, DateOnly today) => hours is null
        ? new()
        {
            First = Typed.Iso(today),
            Slot = Typed.Digits(DeskHours.UsualSlotMinutes),
            Travel = "15",
            Use = $"{DeskUse.Both}",
        }
        : new()
        {
            RoomId = $"{hours.RoomId}",
            Weekday = $"{hours.Weekday}",
            Begins = Typed.Clock(hours.Begins),
            Ends = Typed.Clock(hours.Ends),
            First = Typed.Iso(hours.First),
            Last = Typed.Iso(hours.Last),
            Slot = Typed.Digits(hours.SlotMinutes),
            Travel = Typed.Digits(hours.TravelMinutes),
            Use = $"{hours.Use}",
        };

    /// <summary>Reads what was typed, and says what is wrong with it.</summary>
    /// <returns>Null when something is.</returns>
    public DeskHoursDetails? Read(PageModel page, Guid steward, PlaceChoices places, DateOnly today)
    {
        var room = Typed.Id(RoomId);
        if (!places.Rooms.Any(choice => choice.Id == room))
        {
            page.Wrong("Input.RoomId", "Appt_Room_Error");
        }
        if (EnumName.Read<DayOfWeek>(Weekday) is null)
        {
            page.Wrong("Input.Weekday", "Appt_Weekday_Error");
        }
        var (begins, ends) = ReadTimes(page, Begins, Ends, "Input.Begins", "Input.Ends");
        var (first, last) = (Typed.Day(First), Typed.Day(Last));
        var farthest = today.AddYears(DeskHours.YearsAhead);
        if (first is null || first > farthest)
        {
            page.Wrong("Input.First", "Day_Error");
        }
        if (last is null || last > farthest || last < first)
        {
            page.Wrong("Input.Last", "Appt_Last_Error");
        }
        Check(page, Slot, "Input.Slot", DeskHours.LeastSlotMinutes, DeskHours.MostSlotMinutes);
        Check(page, Travel, "Input.Travel", 0, DeskHours.MostTravelMinutes);
        if (EnumName.Read<DeskUse>(Use) is null)
        {
            page.Wrong("Input.Use", "Appt_Use_Error");
        }
        return page.ModelState.IsValid
            ? new()
            {
                StewardId = steward,
                RoomId = room!.Value,
                Weekday = EnumName.Read<DayOfWeek>(Weekday)!.Value,
                Begins = begins!.Value,
                Ends = ends!.Value,
                First = first!.Value,
                Last = last!.Value,
                SlotMinutes = Typed.Number(Slot)!.Value,
                TravelMinutes = Typed.Number(Travel)!.Value,
                Use = EnumName.Read<DeskUse>(Use)!.Value,
            }
            : null;
    }

    /// <summary>Reads a begin and an end, and says what is wrong with them.</summary>
    public static (TimeOnly? Begins, TimeOnly? Ends) ReadTimes(PageModel page, string? from, string? until, string beginsField, string endsField)
    {
        var (begins, ends) = (Typed.Time(from), Typed.Time(until));
        if (begins is null)
        {
            page.Wrong(beginsField, "Appt_Time_Error");
        }
        if (ends is null)
        {
            page.Wrong(endsField, "Appt_Time_Error");
        }
        else if (begins >= ends)
        {
            page.Wrong(endsField, "Appt_Ends_Error");
        }
        return (begins, ends);
    }

    static void Check(PageModel page, string? typed, string field, int least, int most)
    {
        if (Typed.Number(typed) is not { } number || number < least || number > most)
        {
            page.Wrong(field, "Number_Error", least, most);
        }
    }
}
