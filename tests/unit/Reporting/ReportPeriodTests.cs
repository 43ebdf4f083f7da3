using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Tests.Reporting;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-k1", "2026-01-01", "2026-03-31")]
    [InlineData(" 2024-K1 ", "2024-01-01", "2024-03-31")]
    [InlineData("2026-k2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-k3", "2026-07-01", "2026-09-30")]
    [InlineData("2026-k4", "2026-10-01", "2026-12-31")]
    public void A_year_and_a_quarter_have_their_first_and_last_day(string key, string from, string until)
    {
        var period = ReportPeriod.Read(key)!;

        (period.From, period.Until).ShouldBe((DateOnly.Parse(from), DateOnly.Parse(until)));
        period.Key.ShouldBe(key.Trim().ToLowerInvariant());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("1999")]
    [InlineData("2101")]
    [InlineData("2026-k0")]
    [InlineData("2026-k5")]
    [InlineData("2026-k12")]
    [InlineData("2026-q1")]
    [InlineData("+026")]
    [InlineData("20267")]
    public void Anything_else_is_no_period(string? key) => ReportPeriod.Read(key).ShouldBeNull();

    [Fact]
    public void One_chooses_of_three_years_and_of_the_quarters_that_began() =>
        ReportPeriod.Recent(new(2026, 5, 1)).Select(period => period.Key).ShouldBe(
        [
            "2026", "2026-k2", "2026-k1", "2025", "2025-k4", "2025-k3", "2025-k2", "2025-k1", "2024", "2024-k4", "2024-k3", "2024-k2", "2024-k1",
        ]);
}
