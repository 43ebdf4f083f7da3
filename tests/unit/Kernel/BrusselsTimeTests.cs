using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Kernel;
using FsCheck;
using FsCheck.Fluent;
using Npgsql;

namespace DigitaalWerkt.Tests.Kernel;

public sealed class BrusselsTimeTests(TestDatabase databases)
{
    // The minutes of the two weeks around both changes of the clock, and of any day between.
    static readonly Arbitrary<DateTime> WallTimes = (
        from year in Gen.Choose(2024, 2040)
        from day in Gen.OneOf(Gen.Constant(LastSunday(year, 3)), Gen.Constant(LastSunday(year, 10)), Gen.Choose(0, 364).Select(new DateOnly(year, 1, 1).AddDays))
        from near in Gen.Choose(-7, 7)
        from minute in Gen.OneOf(Gen.Choose(0, 5 * 60), Gen.Choose(0, (24 * 60) - 1))
        select day.AddDays(near).ToDateTime(new(minute / 60, minute % 60))).ToArbitrary();

    [Theory]
    [InlineData("2027-03-28 01:59", "2027-03-28T00:59Z")]
    [InlineData("2027-03-28 02:00", "2027-03-28T01:00Z")]
    [InlineData("2027-03-28 02:30", "2027-03-28T01:30Z")]
    [InlineData("2027-03-28 03:00", "2027-03-28T01:00Z")]
    [InlineData("2027-10-31 01:59", "2027-10-30T23:59Z")]
    [InlineData("2027-10-31 02:00", "2027-10-31T01:00Z")]
    [InlineData("2027-10-31 02:59", "2027-10-31T01:59Z")]
    [InlineData("2027-10-31 03:00", "2027-10-31T02:00Z")]
    public void Around_a_change_of_the_clock_a_wall_time_is_this_instant(string wall, string instant) =>
        At(DateTime.Parse(wall)).ShouldBe(DateTimeOffset.Parse(instant));

    [Fact]
    public void A_wall_time_comes_back_as_it_was_or_an_hour_later_when_the_clock_skips_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(WallTimes, wall => WallOf(At(wall)) == (IsSkipped(wall) ? wall.AddHours(1) : wall)));

    [Fact]
    public void An_instant_comes_back_as_it_was_or_an_hour_later_when_its_hour_comes_twice() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(WallTimes, moment =>
        {
            var instant = new DateTimeOffset(moment, TimeSpan.Zero);
            return At(WallOf(instant)) == (IsFirstOfTwo(instant) ? instant.AddHours(1) : instant);
        }));

    [Fact]
    public async Task The_database_says_the_same()
    {
        await using var connection = new NpgsqlConnection(await databases.CreateAsync());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var sunday in new[] { 2026, 2027, 2028 }.SelectMany(year => new[] { LastSunday(year, 3), LastSunday(year, 10) }))
        {
            for (var wall = sunday.ToDateTime(TimeOnly.MinValue); wall.Hour < 5; wall = wall.AddMinutes(10))
            {
                await using var ask = new NpgsqlCommand("select $1::timestamp at time zone 'Europe/Brussels'", connection) { Parameters = { new() { Value = wall } } };

                var instant = (DateTime)(await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

                At(wall).UtcDateTime.ShouldBe(instant, $"{wall:O}");
            }
        }
    }

    static DateTimeOffset At(DateTime wall) => BrusselsTime.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));

    static DateTime WallOf(DateTimeOffset instant) => BrusselsTime.DayOf(instant).ToDateTime(BrusselsTime.TimeOf(instant));

    static bool IsSkipped(DateTime wall) => DateOnly.FromDateTime(wall) == LastSunday(wall.Year, 3) && wall.Hour == 2;

    // From one o'clock UTC it is winter; the hour before has the same times on the wall.
    static bool IsFirstOfTwo(DateTimeOffset instant) => DateOnly.FromDateTime(instant.Date) == LastSunday(instant.Year, 10) && instant.Hour == 0;

    static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
