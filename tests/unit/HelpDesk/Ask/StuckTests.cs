using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

/// <summary>From a step of a lesson.</summary>
public sealed class StuckTests(AskSite site) : IClassFixture<AskSite>
{
    const string Step = "/lessen/e-mail-openen/alleen";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_two_taps_from_a_step_and_hears_which_one_it_is()
    {
        var visitor = site.Visitor();
        var opened = await visitor.PostFormAsync($"{Step}/oefenen", ("act", "open.poets-gesprek"), ("scherm", "inbox"));
        var step = await visitor.OpenAsync(opened.Headers.Location!.ToString());

        var help = await visitor.OpenAsync(step.QuerySelector(".help-corner")!.GetAttribute("href")!);
        var form = await visitor.OpenAsync(help.QuerySelector("a.choice.ask")!.GetAttribute("href")!);

        form.QuerySelector("h1")!.TextContent.ShouldBe("Wat wil je vragen?");
        form.QuerySelector("main .kicker")!.TextContent.ShouldStartWith("Een e-mail openen");
        form.Body!.TextContent.ShouldContain("ziet ook je oefentelefoon");
    }

    [Fact]
    public async Task A_steward_opens_the_very_same_screen_and_can_do_nothing_on_it()
    {
        var visitor = site.Visitor();
        var opened = await visitor.PostFormAsync($"{Step}/oefenen", ("act", "open.poets-gesprek"), ("scherm", "inbox"));
        var seen = await visitor.OpenAsync(opened.Headers.Location!.ToString());
        var ticket = await AskFromAsync(visitor, seen);
        // What they do afterwards is not what the steward sees.
        await visitor.PostFormAsync($"{Step}/oefenen", ("act", "startreply"), ("scherm", "e-mail.poets-gesprek"));
        var steward = await site.SignInAsync(StaffRole.Steward);

        var shown = await steward.OpenAsync(HelpDeskLinks.Screen(ticket.Id));

        (ticket.Module, ticket.Step, ticket.Origin, ticket.Topic)
            .ShouldBe(("e-mail-openen", "alleen", TicketOrigin.Lesson, TicketTopic.Email));
        Words(shown).ShouldBe(Words(seen));
        shown.QuerySelectorAll(".phone button:not([disabled])").ShouldBeEmpty();
        shown.QuerySelectorAll(".phone a[href]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Coordinator)]
    [InlineData(StaffRole.NetworkCoordinator)]
    public async Task Nobody_else_opens_it(StaffRole role)
    {
        var visitor = site.Visitor();
        var ticket = await AskFromAsync(visitor, await visitor.OpenAsync(Step));

        (await (await site.SignInAsync(role)).GetAsync(HelpDeskLinks.Screen(ticket.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.GetAsync(HelpDeskLinks.Screen(ticket.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Of_a_question_without_a_phone_there_is_no_screen()
    {
        var ticket = await site.TicketAsync(await site.AskAsync(site.Visitor()));
        var steward = await site.SignInAsync(StaffRole.Steward);

        (await steward.GetAsync(HelpDeskLinks.Screen(ticket.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await steward.GetAsync(HelpDeskLinks.Screen(Guid.NewGuid()), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_lesson_that_is_not_there_is_no_place()
    {
        var page = await site.Visitor().OpenAsync("/hulp/vraag?les=<script>&stap=x&scherm=y");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Waarover gaat je vraag?");
    }

    [Fact]
    public async Task After_four_wrong_taps_the_step_offers_a_person_until_it_is_done()
    {
        var visitor = site.Visitor();
        var wrong = new List<bool>();
        for (var number = 0; number < 4; number++)
        {
            var answer = await visitor.PostFormAsync($"{Step}/oefenen", ("act", "open.bakkerij-gesprek"), ("scherm", "inbox"));
            wrong.Add(OffersPerson(await visitor.OpenAsync(answer.Headers.Location!.ToString())));
        }
        var done = await visitor.PostFormAsync($"{Step}/oefenen", ("act", "showsender"), ("scherm", "e-mail.poets-gesprek"));
        var after = await visitor.OpenAsync(done.Headers.Location!.ToString());

        wrong.ShouldBe([false, false, false, true]);
        OffersPerson(after).ShouldBeFalse();

        static bool OffersPerson(IHtmlDocument page) => page.Body!.TextContent.Contains("Zullen we het samen doen?");
    }

    [Theory]
    [InlineData(3, false, false)]
    [InlineData(4, false, true)]
    [InlineData(99, false, true)]
    [InlineData(4, true, false)]
    public void The_offer_is_over_when_the_goal_is_reached(int misses, bool reached, bool offers) =>
        new TaskTally(misses, Reached: reached).NeedsSomebody.ShouldBe(offers);

    [Fact]
    public void What_was_kept_before_reads_still()
    {
        const string kept = """{"screen":"inbox","state":{"tasks":{"e-mail-openen/alleen":{"misses":5,"hints":1}}}}""";

        PhoneSnapshot.Read(kept)!.State.Tasks["e-mail-openen/alleen"].NeedsSomebody.ShouldBeTrue();
        PhoneSnapshot.Read("{}").ShouldBeNull();
        PhoneSnapshot.Read(null).ShouldBeNull();
    }

    async Task<Ticket> AskFromAsync(HttpClient visitor, IHtmlDocument step)
    {
        var help = await visitor.OpenAsync(step.QuerySelector(".help-corner")!.GetAttribute("href")!);
        var form = await site.ReachFormAsync(visitor, "Zo.", help.QuerySelector("a.choice.ask")!.GetAttribute("href")!);
        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled()]);
        return await site.TicketAsync(answer.Headers.Location!.ToString());
    }

    static string Words(IHtmlDocument page) =>
        string.Join(' ', page.QuerySelector(".phone-screen")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
