using DigitaalWerkt.Web.Features.Classes.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Classes.Planning;

public sealed class SeriesRuleTests
{
    static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Fact]
    public void Every_week_so_many_times() =>
        new SeriesRule(Tuesday, 1, 3, null).Days().ShouldBe([Tuesday, Tuesday.AddDays(7), Tuesday.AddDays(14)]);

    [Fact]
    public void Every_two_weeks_until_a_day_that_counts_too() =>
        new SeriesRule(Tuesday, 2, null, Tuesday.AddDays(28)).Days().ShouldBe([Tuesday, Tuesday.AddDays(14), Tuesday.AddDays(28)]);

    [Fact]
    public void What_comes_first_ends_it() =>
        new SeriesRule(Tuesday, 1, 10, Tuesday.AddDays(8)).Days().Count().ShouldBe(2);

    [Fact]
    public void A_series_stays_on_its_day_of_the_week_and_ends()
    {
        var rules =
            from offset in Gen.Choose(0, 3000)
            from weeks in Gen.Choose(1, 2)
            from times in Gen.Choose(1, 100)
            select new SeriesRule(Tuesday.AddDays(offset), weeks, times, null);

        Prop.ForAll(rules.ToArbitrary(), rule =>
        {
            var days = rule.Days().ToList();
            return days.Count == Math.Min(rule.Times!.Value, SeriesRule.MaxTimes) && days.TrueForAll(day => day.DayOfWeek == rule.First.DayOfWeek);
        }).QuickCheckThrowOnFailure();
    }
}
