using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Steps;

/// <summary>A page that is laid together from a frame and what is somebody's own is, to the byte, the page that is made whole.</summary>
public sealed class StepFrameTests(SiteFixture site, StepFrameTests.WholePages whole) : IClassFixture<SiteFixture>, IClassFixture<StepFrameTests.WholePages>
{
    static readonly string[] Lessons = ["e-mail-openen", "route", "valse-e-mail"];

    // What visitors send, and what somebody could send.
    static readonly string[] Queries =
        ["", "?antwoord=1", "?antwoord=veel", "?antwoord=2&x='%22%3E<b>&amp;", "?klaar=2-1-3", "?scherm=inbox"];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Visitors_in_turn_get_the_pages_that_are_made_whole()
    {
        var framed = await VisitorsAsync(site);
        var plain = await VisitorsAsync(whole);
        var different = new List<string>();
        foreach (var address in Addresses())
        {
            foreach (var (number, (one, other)) in framed.Zip(plain).Index())
            {
                // Two come from elsewhere, the next two from a page of ours.
                var from = number % 4 < 2 ? "none" : "same-origin";
                if (await ReadAsync(one, address, from) != await ReadAsync(other, address, from))
                {
                    different.Add($"{address} of visitor {number}");
                }
            }
        }

        different.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_does_on_the_practice_phone_is_seen_by_nobody_else()
    {
        const string Step = "/lessen/route/alleen";
        var (mine, theirs) = (site.Visitor(), site.Visitor());
        (await theirs.OpenAsync(Step)).QuerySelectorAll(".task > .tip").ShouldBeEmpty();

        await mine.PostFormAsync(Step + "/oefenen", ("act", "hint"));

        (await mine.OpenAsync(Step)).QuerySelectorAll(".task > .tip").ShouldNotBeEmpty();
        (await theirs.OpenAsync(Step)).QuerySelectorAll(".task > .tip").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_has_chosen_an_answer_alone_sees_what_is_said_to_it()
    {
        const string Step = "/lessen/e-mail-openen/zo";

        (await site.Visitor().OpenAsync(Step + "?antwoord=1")).QuerySelectorAll(".question .panel").Length.ShouldBe(1);
        (await site.Visitor().OpenAsync(Step)).QuerySelectorAll(".question .panel").ShouldBeEmpty();
        (await site.Visitor().OpenAsync(Step + "?antwoord=2")).QuerySelectorAll(".question .panel").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_chooses_a_language_comes_back_to_the_page_that_they_read()
    {
        await site.Visitor().OpenAsync("/lessen/e-mail-openen/waarom?antwoord=1");

        var page = await site.Visitor().OpenAsync("/lessen/e-mail-openen/waarom?antwoord=2");

        page.QuerySelector("input[name=terug]")!.GetAttribute("value").ShouldBe("/lessen/e-mail-openen/waarom?antwoord=2");
    }

    IEnumerable<string> Addresses() =>
        from slug in Lessons
        let module = site.Services.GetRequiredService<ModuleLibrary>().Find(slug)!
        from step in module.Steps
        from query in Queries
        select LearningLinks.Step(module, step) + query;

    // They differ in help language, steps done, what they did on the phone, and whether they hold a card.
    static async Task<IReadOnlyList<HttpClient>> VisitorsAsync(SiteFixture on)
    {
        var helped = on.Visitor();
        var began = on.Visitor(("__Host-taal", "ar"));
        foreach (var lesson in Lessons)
        {
            await helped.PostFormAsync($"/lessen/{lesson}/alleen/oefenen", ("act", "hint"));
            await began.PostFormAsync($"/lessen/{lesson}/waarom");
        }
        var holder = on.Visitor(("__Host-taal", "tr"));
        await holder.PostFormAsync("/lessen/route/waarom");
        await holder.PostFormAsync("/kaart", ("naam", ""));
        // The two of each pair have the same frame, or as good as.
        return [on.Visitor(), helped, began, on.Visitor(("__Host-taal", "ar")), holder, on.Visitor(("__Host-taal", "tr"))];
    }

    static async Task<string> ReadAsync(HttpClient visitor, string address, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Sec-Fetch-Site", from } } };
        using var answer = await visitor.SendAsync(request, Cancellation);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        return $"{answer.StatusCode} {answer.Headers.CacheControl} {answer.Content.Headers.ContentType} {page}";
    }

    /// <summary>The same site, which keeps no frames.</summary>
    public sealed class WholePages(TestDatabase databases) : SiteFixture(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Steps:FrameBytes", "0");
        }
    }
}
