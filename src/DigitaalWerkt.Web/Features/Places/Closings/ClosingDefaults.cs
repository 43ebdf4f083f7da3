using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Places.Closings;

/// <summary>The closing days that can be computed: public holidays, school holidays and the Gentse Feesten.</summary>
public static class ClosingDefaults
{
    /// <summary>Those that begin in a year, in the order of their dates. A school holiday that is a public holiday comes once.</summary>
    public static IReadOnlyList<(ClosingKind Kind, NamedDays Days)> Of(int year)
    {
        var holidays = BelgianHolidays.Of(year);
        var school = FlemishSchoolHolidays.Of(year - 1).Concat(FlemishSchoolHolidays.Of(year))
            .Where(days => days.First.Year == year && !holidays.Any(holiday => holiday.First == days.First && holiday.Last == days.Last));
        return
        [
            .. holidays.Select(days => (ClosingKind.PublicHoliday, days))
                .Concat(school.Select(days => (ClosingKind.SchoolHoliday, days)))
                .Append((ClosingKind.OwnClosing, GentseFeesten.Of(year)))
                .OrderBy(closing => closing.Item2.First),
        ];
    }
}
