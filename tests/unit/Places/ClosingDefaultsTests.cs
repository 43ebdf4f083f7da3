using DigitaalWerkt.Web.Features.Places.Closings;

namespace DigitaalWerkt.Tests.Places;

public sealed class ClosingDefaultsTests
{
    [Fact]
    public void A_year_is_proposed_with_every_kind_once()
    {
        var days = ClosingDefaults.Of(2027);

        days.Count(day => day.Kind == ClosingKind.PublicHoliday).ShouldBe(10);
        days.Where(day => day.Kind == ClosingKind.SchoolHoliday).Select(day => day.Days.Code)
            .ShouldBe(["carnival-break", "easter-break", "ascension-break", "summer-break", "autumn-break", "christmas-break"], "Whit Monday is a public holiday already");
        days.Single(day => day.Kind == ClosingKind.OwnClosing).Days.First.ShouldBe(new DateOnly(2027, 7, 16));
        days.ShouldAllBe(day => day.Days.First.Year == 2027);
    }
}
