namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <param name="Monday">The first day of the week.</param>
public sealed record WeekFigures(DateOnly Monday, int Sessions, int Booked, int Capacity)
{
    public int Percent => Booked * 100 / Capacity;
}
