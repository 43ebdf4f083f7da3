namespace DigitaalWerkt.Web.Kernel;

/// <summary>The ten days of July in which the centre of Ghent is one feast, and nobody gets to a class.</summary>
public static class GentseFeesten
{
    /// <summary>Ten days, from the Friday before 21 July.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    public static NamedDays Of(int year)
    {
        var dayBefore = new DateOnly(year, 7, 20);
        var friday = dayBefore.AddDays(-(((int)dayBefore.DayOfWeek + 2) % 7));
        return new("gentse-feesten", friday, friday.AddDays(9));
    }
}
