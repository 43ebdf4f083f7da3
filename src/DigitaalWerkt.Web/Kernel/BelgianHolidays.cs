namespace DigitaalWerkt.Web.Kernel;

/// <summary>The ten public holidays of Belgium.</summary>
/// <remarks>Royal decree of 18 April 1974. One that falls on a Sunday is replaced per employer, so that is not computed.</remarks>
public static class BelgianHolidays
{
    /// <summary>The holidays of a year, in the order of their dates.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    public static IReadOnlyList<NamedDays> Of(int year)
    {
        var easter = Easter(year);
        return
        [
            .. new[]
            {
                OneDay("new-year", new(year, 1, 1)),
                OneDay("easter-monday", easter.AddDays(1)),
                OneDay("labour-day", new(year, 5, 1)),
                OneDay("ascension", Ascension(year)),
                OneDay("whit-monday", WhitMonday(year)),
                OneDay("national-day", new(year, 7, 21)),
                OneDay("assumption", new(year, 8, 15)),
                OneDay("all-saints", new(year, 11, 1)),
                OneDay("armistice", new(year, 11, 11)),
                OneDay("christmas", new(year, 12, 25)),
            }.OrderBy(day => day.First),
        ];
    }

    /// <summary>Easter Sunday of the Western churches.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    /// <remarks>The anonymous algorithm (Nature, 1876), as in Meeus, Astronomical Algorithms, chapter 8.</remarks>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * toSunday) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - 7 * late + 114, 31);
        return new(year, month, day + 1);
    }

    /// <summary>The Thursday forty days after Easter, Easter itself counted.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    public static DateOnly Ascension(int year) => Easter(year).AddDays(39);

    /// <summary>The Monday after Pentecost.</summary>
    /// <param name="year">A year of the Gregorian calendar.</param>
    public static DateOnly WhitMonday(int year) => Easter(year).AddDays(50);

    static NamedDays OneDay(string code, DateOnly day) => new(code, day, day);
}
