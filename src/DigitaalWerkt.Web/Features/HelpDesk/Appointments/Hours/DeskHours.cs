namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>
/// When a steward sits somewhere: every week on the same day, from a first day to a last one. They take nothing in the agenda; only what
/// is planned in them does.
/// </summary>
public sealed class DeskHours
{
    public const int LeastSlotMinutes = 10;
    public const int MostSlotMinutes = 120;
    public const int MostTravelMinutes = 120;

    /// <summary>What a form begins with.</summary>
    public const int UsualSlotMinutes = 30;

    /// <summary>A day further on is a typing error in the year, and not a plan.</summary>
    public const int YearsAhead = 2;

    DeskHours()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid StewardId { get; private set; }
    public Guid RoomId { get; private set; }
    public DayOfWeek Weekday { get; private set; }

    /// <summary>The times on the wall in Brussels: these decide, the instants follow.</summary>
    public TimeOnly Begins { get; private set; }
    public TimeOnly Ends { get; private set; }

    public DateOnly First { get; private set; }
    public DateOnly Last { get; private set; }

    /// <summary>How long one appointment lasts.</summary>
    public int SlotMinutes { get; private set; }

    /// <summary>How long the steward needs to or from another place.</summary>
    public int TravelMinutes { get; private set; }

    public DeskUse Use { get; private set; }

    public static DeskHours Of(DeskHoursDetails details)
    {
        var hours = new DeskHours();
        hours.Change(details);
        return hours;
    }

    public void Change(DeskHoursDetails details)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(details.Begins, details.Ends, nameof(details));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(details.First, details.Last, nameof(details));
        (StewardId, RoomId, Weekday, Begins, Ends) = (details.StewardId, details.RoomId, details.Weekday, details.Begins, details.Ends);
        (First, Last, SlotMinutes, TravelMinutes, Use) =
            (details.First, details.Last, details.SlotMinutes, details.TravelMinutes, details.Use);
    }

    /// <summary>They sit there for the last time on this day, or never when it lies before the first one.</summary>
    public void EndAfter(DateOnly day) => Last = day < Last ? day : Last;

    /// <summary>The days of a period on which they hold.</summary>
    public IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        var day = from < First ? First : from;
        day = day.AddDays(((int)Weekday - (int)day.DayOfWeek + 7) % 7);
        for (var last = to < Last ? to : Last; day <= last; day = day.AddDays(7))
        {
            yield return day;
        }
    }
}
