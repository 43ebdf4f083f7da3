using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Platform;
using Microsoft.Extensions.Configuration;

namespace DigitaalWerkt.Tests.Classes.Blocks;

public sealed class BlockRulesTests
{
    static readonly DateTimeOffset Starts = new(2026, 12, 10, 13, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, 48)]
    [InlineData("24", 24)]
    public void The_setting_says_how_long_before(string? setting, int hours) => Read(setting).ReleaseBefore.TotalHours.ShouldBe(hours);

    [Theory]
    [InlineData("0")]
    [InlineData("-4")]
    [InlineData("two days")]
    [InlineData("10000")]
    public void A_setting_that_makes_no_sense_stops_the_start(string setting) => Should.Throw<StartupProblemException>(() => Read(setting));

    [Theory]
    [InlineData("2026-12-07", "2026-12-07T23:00Z")]
    [InlineData("2026-12-08", "2026-12-08T13:00Z")]
    [InlineData("2026-12-10", "2026-12-08T13:00Z")]
    public void Never_later_than_the_setting_says(string until, string release) =>
        Read(null).ReleaseAt(Starts, DateOnly.Parse(until), Starts.AddDays(-5)).ShouldBe(DateTimeOffset.Parse(release));

    [Theory]
    [InlineData("2026-12-08", false)]
    [InlineData("2026-12-09", true)]
    [InlineData("2027-02-01", true)]
    public void A_day_after_that_is_too_long(string until, bool isTooLong) => Read(null).IsTooLong(Starts, DateOnly.Parse(until)).ShouldBe(isTooLong);

    [Fact]
    public void Nothing_is_held_until_a_moment_that_is_over() => Read(null).ReleaseAt(Starts, null, Starts.AddHours(-48)).ShouldBeNull();

    static BlockRules Read(string? hours) =>
        BlockRules.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Classes:BlockReleaseHours", hours)]).Build());
}
