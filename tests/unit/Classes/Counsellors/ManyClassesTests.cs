using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Counsellors;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

public sealed class ManyClassesTests(CountedSite site) : IClassFixture<CountedSite>
{
    [Fact]
    public async Task Of_a_thousand_classes_the_form_shows_the_first_two_hundred_with_few_questions()
    {
        await site.FillAsync();
        var desk = await ClientDesk.OpenAsync(site);
        await desk.Browser.OpenAsync(CounsellorLinks.Book);
        var before = site.Queries.Count;

        var page = await desk.Browser.OpenAsync(CounsellorLinks.Book);

        // Who asks, the own clients, the classes, the own held seats.
        (site.Queries.Count - before).ShouldBeInRange(1, 4);
        var all = page.QuerySelectorAll("details").Last();
        all.QuerySelector("summary")!.TextContent.ShouldBe("De eerste 200 groepslessen");
        all.QuerySelectorAll("input").Length.ShouldBe(200);
    }
}
