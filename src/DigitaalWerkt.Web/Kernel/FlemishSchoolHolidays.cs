namespace DigitaalWerkt.Web.Kernel;

/// <summary>The holidays of Flemish schools.</summary>
/// <remarks>The rules of the decree of the Flemish Government of 17 April 1991; they compute what is published years later.</remarks>
public static class FlemishSchoolHolidays
{
    /// <summary>The holidays of a school year, in the order of their dates: from autumn to summer.</summary>
    /// <param name="schoolYear">The year in which the school year begins: 2026 for 2026–2027.</param>
    public static IReadOnlyList<NamedDays> Of(int schoolYear)
    {
        var year = schoolYear + 1;
        return
        [
            Autumn(schoolYear),
            Christmas(schoolYear),
            Weeks("carnival-break", BelgianHolidays.Easter(year).AddDays(-48), 1),
            Easter(year),
            new("ascension-break", BelgianHolidays.Ascension(year), BelgianHolidays.Ascension(year).AddDays(1)),
            new("whit-monday", BelgianHolidays.WhitMonday(year), BelgianHolidays.WhitMonday(year)),
            new("summer-break", new(year, 7, 1), new(year, 8, 31)),
        ];
    }

    // The week of 1 November; when that is a Sunday, the week after it.
    static NamedDays Autumn(int year)
    {
        var allSaints = new DateOnly(year, 11, 1);
        return Weeks("autumn-break", allSaints.DayOfWeek == DayOfWeek.Sunday ? allSaints.AddDays(1) : BelgianWeek.MondayOf(allSaints), 1);
    }

    // From the week of 25 December; when that falls in a weekend, from the week after it.
    static NamedDays Christmas(int year)
    {
        var christmas = new DateOnly(year, 12, 25);
        var monday = BelgianWeek.MondayOf(christmas);
        return Weeks("christmas-break", christmas.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? monday.AddDays(7) : monday, 2);
    }

    // From the first Monday of April; but an Easter in March begins it, and one after 15 April ends it, with its Monday.
    static NamedDays Easter(int year)
    {
        var easter = BelgianHolidays.Easter(year);
        if (easter.Month == 3)
        {
            return Weeks("easter-break", easter.AddDays(1), 2);
        }
        var usual = Weeks("easter-break", BelgianWeek.MondayOf(new DateOnly(year, 4, 7)), 2);
        return easter > new DateOnly(year, 4, 15) ? new("easter-break", easter.AddDays(-13), easter.AddDays(1)) : usual;
    }

    static NamedDays Weeks(string code, DateOnly monday, int weeks) => new(code, monday, monday.AddDays(7 * weeks - 1));
}
