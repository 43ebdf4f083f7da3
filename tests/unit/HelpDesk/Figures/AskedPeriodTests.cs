using DigitaalWerkt.Web.Features.HelpDesk.Figures;

namespace DigitaalWerkt.Tests.HelpDesk.Figures;

/// <summary>The days that figures are about, as people ask for them.</summary>
public sealed class AskedPeriodTests
{
    // A Wednesday.
    static readonly DateOnly Today = new(2027, 5, 19);

    [Theory]
    [InlineData("week", "2027-05-17", "2027-05-23")]
    [InlineData("dertig", "2027-04-20", "2027-05-19")]
    [InlineData("kwartaal", "2027-04-01", "2027-06-30")]
    [InlineData(null, "2027-04-20", "2027-05-19")]
    [InlineData("gisteren", "2027-04-20", "2027-05-19")]
    public void A_choice_is_a_period_and_without_one_it_is_the_last_thirty_days(string? choice, string from, string until) =>
        AskedPeriod.Read(choice, null, " ", Today).Period.ShouldBe(new(DateOnly.Parse(from), DateOnly.Parse(until)));

    [Theory]
    [InlineData("2027-05-23")]
    [InlineData("2027-05-17")]
    public void The_week_begins_on_Monday_also_on_a_Sunday(string day) =>
        FiguresPeriod.WeekOf(DateOnly.Parse(day)).From.ShouldBe(new(2027, 5, 17));

    [Theory]
    [InlineData("2027-02-28", "2027-03-01")]
    [InlineData("28/02/2027", "1/3/2027")]
    [InlineData(" 28-2-2027", "01.03.2027 ")]
    public void Days_are_read_as_a_browser_sends_them_and_as_people_write_them(string from, string until)
    {
        var period = AskedPeriod.Read("week", from, until, Today).Period;

        period.ShouldBe(new(new(2027, 2, 28), new(2027, 3, 1)), "days that were typed go before a choice");
        period!.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("2027-13-45", "2027-03-01", "Figures_Period_NoDay", null)]
    [InlineData("", "2027-03-01", "Figures_Period_NoDay", null)]
    [InlineData("2027-03-01", null, null, "Figures_Period_NoDay")]
    [InlineData("gisteren", "morgen", "Figures_Period_NoDay", "Figures_Period_NoDay")]
    [InlineData("0001-01-01", "9999-12-31", "Figures_Period_Year", "Figures_Period_Year")]
    [InlineData("2027-03-02", "2027-03-01", null, "Figures_Period_Order")]
    [InlineData("2027-03-01", "2028-03-02", null, "Figures_Period_Long")]
    public void What_is_no_period_is_said_at_its_field(string? from, string? until, string? fromProblem, string? untilProblem) =>
        AskedPeriod.Read(null, from, until, Today).ShouldBe(new(null, fromProblem, untilProblem));

    [Fact]
    public void A_whole_year_is_a_period() => AskedPeriod.Read(null, "2028-01-01", "2028-12-31", Today).Period!.Length.ShouldBe(FiguresPeriod.Longest);

    [Fact]
    public void A_moment_belongs_to_the_day_on_the_wall()
    {
        var period = new FiguresPeriod(new(2027, 5, 19), new(2027, 5, 19));

        period.Holds(new DateTimeOffset(2027, 5, 18, 22, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
        period.Holds(new DateTimeOffset(2027, 5, 18, 21, 59, 59, TimeSpan.Zero)).ShouldBeFalse();
        period.Holds(new DateTimeOffset(2027, 5, 19, 22, 0, 0, TimeSpan.Zero)).ShouldBeFalse();
        period.Holds(null).ShouldBeFalse();
    }
}
