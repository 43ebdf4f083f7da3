using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Find;

namespace DigitaalWerkt.Tests.Classes.Find;

/// <summary>Looking for a class among a thousand.</summary>
public sealed class FindPageTests(CountedSite site) : IClassFixture<CountedSite>, IAsyncLifetime
{
    const int FirstFlight = 14 * 1024;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await site.FillAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/groepslessen")]
    [InlineData("/groepslessen?postcode=9050&dagdeel=namiddag&hulptaal=tr&les=e-mail-openen&wijk=ledeberg")]
    [InlineData("/groepslessen?pagina=40")]
    public async Task The_list_takes_at_most_three_questions_however_many_classes_there_are(string address)
    {
        await site.Visitor().OpenAsync(address);
        var before = site.Queries.Count;

        var page = await site.Visitor().OpenAsync(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Groepslessen");
        (site.Queries.Count - before).ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task With_a_booking_on_the_device_it_still_takes_three()
    {
        var visitor = site.Visitor();
        var session = await site.PlanAsync();
        await visitor.BookAsync(session.Id);
        var before = site.Queries.Count;

        var page = await visitor.OpenAsync("/groepslessen");

        page.QuerySelector(".panel.right")!.TextContent.ShouldContain("Je bent ingeschreven");
        (site.Queries.Count - before).ShouldBeInRange(1, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ar")]
    public async Task The_first_screen_arrives_in_one_flight(string language)
    {
        var visitor = language.Length == 0 ? site.Visitor() : site.Visitor(("__Host-taal", language));
        var request = new HttpRequestMessage(HttpMethod.Get, "/groepslessen");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        // So that the style sheets stand in the page.
        request.Headers.Add("Sec-Fetch-Site", "none");

        var response = await visitor.SendAsync(request, Cancel);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        var page = (await response.Content.ReadAsByteArrayAsync(Cancel)).Length;
        (page + Compressed("groepsles.css")).ShouldBeLessThanOrEqualTo(FirstFlight);
    }

    [Fact]
    public async Task Twelve_stand_on_a_page_and_all_pages_together_hold_every_class_once()
    {
        var first = await site.Visitor().OpenAsync("/groepslessen");
        var pages = int.Parse(first.QuerySelector("nav .count")!.TextContent.Split(' ')[^1]);
        var seen = new List<string>();
        for (var number = 1; number <= pages; number++)
        {
            seen.AddRange(Cards(await site.Visitor().OpenAsync($"/groepslessen?pagina={number}")).Select(card => card.GetAttribute("href")!));
        }

        Cards(first).Count().ShouldBe(12);
        seen.Count.ShouldBeGreaterThanOrEqualTo(CountedSite.Sessions);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task The_nearest_neighbourhoods_come_first()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?postcode=9052");

        Cards(page).ShouldAllBe(card => card.TextContent.Contains("Zwijnaarde"));
    }

    [Theory]
    [InlineData("9052")]
    [InlineData("B-9052")]
    [InlineData("9052 Zwijnaarde")]
    [InlineData("٩٠٥٢")]
    public async Task What_was_looked_for_stands_above_what_was_found_and_the_form_is_out_of_the_way(string postcode)
    {
        var page = await site.Visitor().OpenAsync($"/groepslessen?postcode={Uri.EscapeDataString(postcode)}&dagdeel=avond");

        page.QuerySelector(".find details")!.HasAttribute("open").ShouldBeFalse();
        var chosen = page.QuerySelector(".chosen")!.TextContent;
        chosen.ShouldContain("9052");
        chosen.ShouldContain("Avonds");
    }

    [Fact]
    public async Task What_is_no_postcode_is_told_at_the_field()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?postcode=gent");

        page.QuerySelector("#postcode-error")!.TextContent.ShouldContain("4 cijfers");
        page.QuerySelector(".find details")!.HasAttribute("open").ShouldBeTrue();
        page.QuerySelector("#postcode")!.GetAttribute("value").ShouldBe("gent");
    }

    [Fact]
    public async Task A_postcode_of_elsewhere_gets_a_kind_word_and_all_classes()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?postcode=1000");

        page.QuerySelector("#postcode-error")!.TextContent.ShouldContain("niet in Gent");
        Cards(page).Count().ShouldBe(12);
    }

    [Fact]
    public async Task The_filter_is_a_plain_form_that_keeps_what_was_chosen_and_whose_answer_fits()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?wijk=rabot&dagdeel=voormiddag&les=e-mail-openen");

        var form = (IHtmlFormElement)page.QuerySelector("form.find")!;
        form.Method.ShouldBe("get");
        ((IHtmlSelectElement)form.QuerySelector("#wijk")!).Value.ShouldBe("rabot");
        ((IHtmlSelectElement)form.QuerySelector("#dagdeel")!).Value.ShouldBe("voormiddag");
        Cards(page).ShouldNotBeEmpty();
        Cards(page).ShouldAllBe(card => card.TextContent.Contains("Rabot") && card.TextContent.Contains("Je eerste e-mail"));
        Cards(page).ShouldAllBe(card => card.TextContent.Contains(", 09.00–") || card.TextContent.Contains(", 11.00–"));
    }

    [Fact]
    public async Task By_language_only_classes_where_somebody_speaks_it()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?hulptaal=tr");

        Cards(page).ShouldNotBeEmpty();
        Cards(page).ShouldAllBe(card => card.QuerySelector("bdi[lang=tr]") != null);
    }

    [Theory]
    [InlineData("wijk=%3Cscript%3E&les=x&dagdeel=nacht&hulptaal=zz&postcode=%27&pagina=-3")]
    [InlineData("pagina=99999999999")]
    public async Task Nonsense_in_the_address_shows_the_list(string query)
    {
        var response = await site.Visitor().GetAsync($"/groepslessen?{query}", Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Cards(await response.ReadPageAsync()).Count().ShouldBe(12);
    }

    [Fact]
    public async Task Nothing_found_offers_the_way_to_everything()
    {
        var page = await site.Visitor().OpenAsync("/groepslessen?les=valse-e-mail&hulptaal=ar");

        Cards(page).ShouldBeEmpty();
        page.QuerySelector(".empty a")!.GetAttribute("href").ShouldBe("/groepslessen");
    }

    [Fact]
    public void Every_neighbourhood_is_near_something()
    {
        foreach (var postcode in Web.Kernel.Neighbourhood.All.SelectMany(n => n.Postcodes).Distinct())
        {
            var (here, around) = Nearness.Of(postcode)!.Value;
            here.Concat(around).ShouldBe(Web.Kernel.Neighbourhood.All.Select(n => n.Code), ignoreOrder: true);
        }
        Nearness.Of("9051")!.Value.Around[0].ShouldBeOneOf("zwijnaarde", "drongen", "stationsbuurt-zuid", "nieuw-gent");
        Nearness.Of("1000").ShouldBeNull();
    }

    static IEnumerable<AngleSharp.Dom.IElement> Cards(IHtmlDocument page) => page.QuerySelectorAll(".classes a.choice");

    static long Compressed(string sheet)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/wwwroot/css", sheet)));
        }
        return target.Length;
    }
}
