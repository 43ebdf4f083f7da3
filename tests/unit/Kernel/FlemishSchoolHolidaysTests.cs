using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class FlemishSchoolHolidaysTests
{
    [Theory]
    [InlineData(2024, "2024-10-28/2024-11-03", "2024-12-23/2025-01-05", "2025-03-03/2025-03-09", "2025-04-07/2025-04-21", "2025-05-29/2025-05-30", "2025-06-09/2025-06-09")]
    [InlineData(2025, "2025-10-27/2025-11-02", "2025-12-22/2026-01-04", "2026-02-16/2026-02-22", "2026-04-06/2026-04-19", "2026-05-14/2026-05-15", "2026-05-25/2026-05-25")]
    [InlineData(2026, "2026-11-02/2026-11-08", "2026-12-21/2027-01-03", "2027-02-08/2027-02-14", "2027-03-29/2027-04-11", "2027-05-06/2027-05-07", "2027-05-17/2027-05-17")]
    [InlineData(2027, "2027-11-01/2027-11-07", "2027-12-27/2028-01-09", "2028-02-28/2028-03-05", "2028-04-03/2028-04-17", "2028-05-25/2028-05-26", "2028-06-05/2028-06-05")]
    [InlineData(2028, "2028-10-30/2028-11-05", "2028-12-25/2029-01-07", "2029-02-12/2029-02-18", "2029-04-02/2029-04-15", "2029-05-10/2029-05-11", "2029-05-21/2029-05-21")]
    public void A_school_year_has_the_published_holidays(int schoolYear, params string[] published)
    {
        var computed = FlemishSchoolHolidays.Of(schoolYear).Select(days => $"{days.First:O}/{days.Last:O}");

        computed.ShouldBe([.. published, $"{schoolYear + 1}-07-01/{schoolYear + 1}-08-31"]);
    }

    [Fact]
    public void Weeks_off_begin_on_a_Monday_and_no_two_holidays_overlap()
    {
        Prop.ForAll(Gen.Choose(1991, 2100).ToArbitrary(), schoolYear =>
        {
            var holidays = FlemishSchoolHolidays.Of(schoolYear);
            return holidays.Where(days => days.Code is "autumn-break" or "christmas-break" or "carnival-break" or "easter-break").All(days => days.First.DayOfWeek == DayOfWeek.Monday)
                && holidays.All(days => days.First <= days.Last)
                && holidays.Zip(holidays.Skip(1)).All(pair => pair.First.Last < pair.Second.First);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Schools_are_closed_from_Christmas_to_New_Year()
    {
        Prop.ForAll(Gen.Choose(1991, 2100).ToArbitrary(), schoolYear =>
        {
            var holidays = FlemishSchoolHolidays.Of(schoolYear);
            bool IsOff(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Any(days => days.First <= day && day <= days.Last);
            return Enumerable.Range(0, 8).All(day => IsOff(new DateOnly(schoolYear, 12, 25).AddDays(day)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(2026, "2026-07-17", "2026-07-26")]
    [InlineData(2027, "2027-07-16", "2027-07-25")]
    [InlineData(2028, "2028-07-14", "2028-07-23")]
    public void The_Gentse_Feesten_are_ten_days_from_the_Friday_before_21_July(int year, string first, string last) =>
        GentseFeesten.Of(year).ShouldBe(new NamedDays("gentse-feesten", DateOnly.Parse(first), DateOnly.Parse(last)));
}
