using System.Net;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Home;

public sealed class PagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_start_page_offers_three_choices()
    {
        var page = await site.Visitor().OpenAsync("/");

        page.QuerySelectorAll("a.choice").Select(choice => choice.GetAttribute("href")).ShouldBe(["/lessen", "/groepslessen", "/hulp"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/groepslessen")]
    [InlineData("/hulp")]
    [InlineData("/privacy")]
    [InlineData("/toegankelijkheid")]
    public async Task A_page_has_one_heading_a_title_and_the_frame(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        var heading = page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        page.Title.ShouldBe($"{heading.TextContent} – Digitaal Werkt!");
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelector("#announce[role=status]").ShouldNotBeNull();
        page.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")).ShouldBe(["/wegwijzer", "/signalen", "/netwerk", "/privacy", "/toegankelijkheid", "/team/aanmelden"]);
        page.QuerySelector("[style], [onclick]").ShouldBeNull();
    }

    [Fact]
    public async Task Help_is_at_hand_and_knows_where_the_visitor_was()
    {
        var visitor = site.Visitor();

        var corner = (await visitor.OpenAsync("/groepslessen?x=1")).QuerySelector("main .help-corner")!;
        var help = await visitor.OpenAsync(corner.GetAttribute("href")!);

        help.QuerySelectorAll("main a").Any(link => link.GetAttribute("href") == "/groepslessen?x=1").ShouldBeTrue();
        help.QuerySelector(".help-corner").ShouldBeNull();
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example")]
    [InlineData("/\\elders.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/hulp?van=/")]
    [InlineData("")]
    public async Task Help_leads_back_to_pages_of_this_site_only(string from)
    {
        var page = await site.Visitor().OpenAsync("/hulp?van=" + Uri.EscapeDataString(from));

        // The ways to a person, and none back.
        page.QuerySelectorAll("main p:has(a)").Select(line => line.QuerySelector("a")!.GetAttribute("href")).ShouldBe(["/hulp/volgen"]);
    }

    [Fact]
    public async Task Components_and_demo_are_not_there_in_production()
    {
        (await site.Visitor().GetAsync("/stijl", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync("/demo", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().OpenAsync("/")).QuerySelector(".demo-banner").ShouldBeNull();
    }

    [Fact]
    public async Task The_privacy_page_names_every_cookie_by_its_own_name()
    {
        var page = await site.Visitor().OpenAsync("/privacy");

        page.QuerySelectorAll("dl dt").Select(cell => cell.TextContent)
            .ShouldBe(["__Host-les", "__Host-woorden", "__Host-doe", "__Host-tel", "__Host-kaart", "__Host-groepsles", "__Host-vraag", "__Host-afspraak", "__Host-toestel", "__Host-taal", "__Host-team", "__Host-formulier", "__Host-sleutel"]);
    }
}
