using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class BelgianHolidaysTests
{
    [Theory]
    [InlineData("easter-monday", "2026-04-06", "2027-03-29", "2028-04-17")]
    [InlineData("ascension", "2026-05-14", "2027-05-06", "2028-05-25")]
    [InlineData("whit-monday", "2026-05-25", "2027-05-17", "2028-06-05")]
    public void Holidays_that_move_with_Easter_fall_on_the_published_days(string code, params string[] days)
    {
        var computed = new[] { 2026, 2027, 2028 }.Select(year => BelgianHolidays.Of(year).Single(day => day.Code == code).First.ToString("O"));

        computed.ShouldBe(days);
    }

    [Fact]
    public void A_year_has_ten_holidays_of_one_day_in_their_order()
    {
        Prop.ForAll(Years, year =>
        {
            var days = BelgianHolidays.Of(year);
            return days.Count == 10
                && days.All(day => day.First == day.Last && day.First.Year == year)
                && days.Zip(days.Skip(1)).All(pair => pair.First.First <= pair.Second.First);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April()
    {
        Prop.ForAll(Years, year =>
        {
            var easter = BelgianHolidays.Easter(year);
            return easter.DayOfWeek == DayOfWeek.Sunday && easter >= new DateOnly(year, 3, 22) && easter <= new DateOnly(year, 4, 25);
        }).QuickCheckThrowOnFailure();
    }

    // The two extremes and some years in which simpler rules go wrong.
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2025, 4, 20)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Easter_is_right_in_the_years_that_are_hard(int year, int month, int day) =>
        BelgianHolidays.Easter(year).ShouldBe(new DateOnly(year, month, day));

    static Arbitrary<int> Years => Gen.Choose(1900, 2200).ToArbitrary();
}
