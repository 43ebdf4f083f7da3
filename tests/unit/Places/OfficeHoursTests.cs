using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Places;

/// <summary>How long somebody was at work between two moments.</summary>
public sealed class OfficeHoursTests
{
    // Monday; the Wednesday after it is a closing day. The last Sunday of October lies in the three weeks after it: then the clock goes back.
    static readonly DateOnly Monday = new(2026, 10, 12);
    static readonly DateOnly Closed = Monday.AddDays(2);
    static readonly OfficeHours Hours = new(day => day == Closed);

    static Arbitrary<DateTimeOffset> Moments => Gen.Choose(0, 35 * 24 * 60).Select(minutes => At(0, 0, 0).AddMinutes(minutes)).ToArbitrary();

    [Theory]
    [InlineData(0, 10, 0, 12, 2)]
    [InlineData(0, 7, 0, 9, 0)]
    [InlineData(0, 18, 1, 8, 0)]
    [InlineData(0, 16, 1, 10, 2)]
    [InlineData(0, 0, 1, 0, 8)]
    [InlineData(1, 16, 3, 10, 2)]
    [InlineData(4, 16, 7, 10, 2)]
    [InlineData(5, 9, 6, 17, 0)]
    [InlineData(0, 0, 14, 0, 72)]
    public void Only_the_hours_of_working_days_count(int fromDay, int fromHour, int toDay, int toHour, int hours) =>
        Hours.Between(At(fromDay, fromHour, 0), At(toDay, toHour, 0)).ShouldBe(TimeSpan.FromHours(hours));

    [Fact]
    public void What_comes_before_took_nothing() => Hours.Between(At(1, 12, 0), At(0, 12, 0)).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void The_time_between_two_moments_is_that_to_any_moment_between_them_and_from_there() =>
        Prop.ForAll(Moments, Moments, Moments, (one, two, three) =>
        {
            DateTimeOffset[] order = [.. new[] { one, two, three }.Order()];
            return Hours.Between(order[0], order[1]) + Hours.Between(order[1], order[2]) == Hours.Between(order[0], order[2]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void It_is_never_less_than_nothing_nor_more_than_the_clock_says() =>
        Prop.ForAll(Moments, Moments, (one, other) =>
        {
            var worked = Hours.Between(one, other);
            return worked >= TimeSpan.Zero && worked <= (other > one ? other - one : TimeSpan.Zero);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void On_a_day_on_which_nobody_works_it_is_nothing_and_on_any_other_eight_hours() =>
        Prop.ForAll(Gen.Choose(0, 34).Select(Monday.AddDays).ToArbitrary(), day =>
        {
            var worked = Hours.Between(BrusselsTime.At(day, TimeOnly.MinValue), BrusselsTime.At(day.AddDays(1), TimeOnly.MinValue));
            return worked == (Hours.IsFree(day) ? TimeSpan.Zero : OfficeHours.Workday);
        }).Check(Config.QuickThrowOnFailure);

    static DateTimeOffset At(int day, int hour, int minute) => BrusselsTime.At(Monday.AddDays(day), new(hour, minute));
}
