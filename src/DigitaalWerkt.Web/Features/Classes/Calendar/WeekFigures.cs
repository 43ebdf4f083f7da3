namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <param name="Monday">The first day of the week.</param>
public sealed record WeekFigures(DateOnly Monday, int Sessions, int Booked, int Capacity)
{
    /// <summary>Rounded to a whole percent.</summary>
    public int Percent => (int)Math.Round(100m * Booked / Capacity, MidpointRounding.AwayFromZero);
}
