using DigitaalWerkt.Web.Platform.Web;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.HelpDesk.Ask;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Follow;

/// <summary>The page of one question, for its person.</summary>
public sealed class FollowTests(AskSite site) : IClassFixture<AskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_address_of_the_page_itself_stands_on_it_in_words_and_that_of_another_as_it_is()
    {
        var visitor = site.Visitor();
        var (address, other) = (await site.AskAsync(visitor), await site.AskAsync(visitor, "Iets anders."));
        var ticket = await site.TicketAsync(address);
        await site.AnswerAsync(
            ticket.Id, (await site.AddStaffMemberAsync([StaffRole.Steward])).Id, $"Lees https://digitaal.example{address} en https://digitaal.example{other}.");

        var words = (await visitor.OpenAsync(address)).QuerySelectorAll(".talk .words").Last().TextContent;

        words.ShouldBe($"Lees deze pagina en https://digitaal.example{other}.");
    }

    [Fact]
    public async Task The_answer_stands_there_and_a_reply_goes_back_to_the_steward()
    {
        var (visitor, address, ticket) = await AskedAsync();
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.AnswerAsync(ticket.Id, steward.Id, "Druk op het tandwiel.");

        var answered = await visitor.OpenAsync(address);
        var reply = await visitor.SubmitAsync(ReplyForm(answered), ("Input.Text", "Welk tandwiel?"));
        var after = await visitor.OpenAsync(reply.Headers.Location!.ToString());

        answered.QuerySelector("h1")!.TextContent.ShouldBe("Er is een antwoord voor je");
        answered.QuerySelectorAll(".talk .words").Select(words => words.TextContent).ShouldBe(["De letters zijn weg.", "Druk op het tandwiel."]);
        reply.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        after.QuerySelector("h1")!.TextContent.ShouldBe("De ICT-Steward werkt eraan");
        after.QuerySelectorAll(".talk .words").Last().TextContent.ShouldBe("Welk tandwiel?");
        // The name of staff is nobody's business.
        after.Body!.TextContent.ShouldNotContain(steward.Name);
    }

    [Fact]
    public async Task The_same_words_twice_are_said_once()
    {
        var (visitor, address, ticket) = await AskedAsync();
        var form = ReplyForm(await visitor.OpenAsync(address));

        var answers = await Task.WhenAll(visitor.SubmitAsync(form, ("Input.Text", "Hallo?")), visitor.SubmitAsync(form, ("Input.Text", "Hallo?")));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.TicketMessages.CountAsync(m => m.TicketId == ticket.Id))).ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mijn wachtwoord: hond")]
    public async Task A_reply_that_says_nothing_or_too_much_comes_back(string text)
    {
        var (visitor, address, _) = await AskedAsync();
        var form = ReplyForm(await visitor.OpenAsync(address));
        var before = await site.SnapshotAsync();

        var answer = await visitor.SubmitAsync(form, ("Input.Text", text));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe(text);
        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Its_person_says_that_it_is_solved_with_a_face_and_what_they_can()
    {
        var (visitor, address, ticket) = await AskedAsync();
        var form = AskSite.Form(await visitor.OpenAsync($"{address}/opgelost"));

        var answer = await visitor.SubmitAsync(form, ("gezicht", "Glad"), ("kan", "Alone"));
        await visitor.SubmitAsync(form, ("gezicht", "Glad"), ("kan", "Alone"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var solved = await site.TicketAsync(address);
        (solved.State, solved.Face, solved.Result).ShouldBe((TicketState.Solved, TicketFace.Glad, TicketResult.Alone));
        (await KindsAsync(ticket)).Count(kind => kind == TicketEventKind.Solved).ShouldBe(1);
    }

    [Fact]
    public async Task Within_two_weeks_a_reply_opens_it_again()
    {
        var (visitor, address, ticket) = await AskedAsync();
        await site.SolveAsync(ticket.Id);
        site.Clock.Advance(Ticket.Reopens - TimeSpan.FromMinutes(1));

        var page = await visitor.OpenAsync(address);
        await visitor.SubmitAsync(ReplyForm(page), ("Input.Text", "Toch niet."));

        (await site.TicketAsync(address)).State.ShouldBe(TicketState.New);
        (await KindsAsync(ticket)).ShouldContain(TicketEventKind.Reopened);
    }

    [Fact]
    public async Task Later_it_becomes_a_new_question_that_names_the_old_one()
    {
        var (visitor, address, ticket) = await AskedAsync();
        await site.SolveAsync(ticket.Id);
        var form = ReplyForm(await visitor.OpenAsync(address));
        site.Clock.Advance(Ticket.Reopens);
        var before = await site.SnapshotAsync("throttle_count");
        await visitor.SubmitAsync(form, ("Input.Text", "Toch niet."));
        var afterReply = await site.SnapshotAsync("throttle_count");

        var page = await visitor.OpenAsync(address);
        var link = page.QuerySelector($"a[href^='{AskLinks.Form}?na=']")!.GetAttribute("href")!;
        var topics = await visitor.OpenAsync(link);
        var words = await (await visitor.SubmitAsync(AskSite.Form(topics), ("Input.Topic", "Device"))).ReadPageAsync();
        var reach = await (await visitor.SubmitAsync(AskSite.Form(words), ("Input.Text", "Weer weg."))).ReadPageAsync();
        site.Clock.Advance(FormTime.Shortest);
        while (reach.QuerySelector("#Input_Name") is null)
        {
            reach = await (await visitor.SubmitAsync(AskSite.Form(reach))).ReadPageAsync();
        }
        var asked = await visitor.SubmitAsync(AskSite.Form(reach), [.. AskSite.Filled()]);

        afterReply.ShouldBe(before);
        page.QuerySelector("#Input_Text").ShouldBeNull();
        (await site.TicketAsync(asked.Headers.Location!.ToString())).FollowsId.ShouldBe(ticket.Id);
        (await site.TicketAsync(address)).State.ShouldBe(TicketState.Solved);
    }

    [Fact]
    public async Task The_link_of_a_part_leads_to_the_whole()
    {
        var (visitor, address, ticket) = await AskedAsync();
        var (_, whole, other) = await AskedAsync();
        await site.QueryAsync(async context =>
        {
            (await context.Tickets.SingleAsync(t => t.Id == ticket.Id)).MergeInto(other.Id, site.Clock.GetUtcNow());
            return await context.SaveChangesAsync();
        });

        var page = await visitor.OpenAsync(address);
        await visitor.PostFormAsync($"{address}/antwoord", ("Input.Text", "Nog dit."));

        page.QuerySelector(".code b")!.TextContent.ShouldBe(other.Code);
        (await visitor.OpenAsync(whole)).Body!.TextContent.ShouldContain("Nog dit.");
    }

    [Fact]
    public async Task A_link_that_is_not_ours_or_is_over_opens_nothing()
    {
        var (visitor, address, ticket) = await AskedAsync();
        await site.SolveAsync(ticket.Id);
        site.Clock.Advance(FollowedTicket.LinkLasts);

        foreach (var page in new[] { "", "/antwoord", "/opgelost", "/briefje" })
        {
            (await visitor.GetAsync($"{address}{page}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            (await visitor.GetAsync($"/vraag/{ticket.Id}{page}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task Looking_changes_nothing_and_is_kept_by_nobody()
    {
        var (visitor, address, _) = await AskedAsync();
        var before = await site.SnapshotAsync();

        foreach (var page in new[] { "", "?net=Solved", "/antwoord", "/opgelost", "/opgelost?gezicht=Glad&kan=Alone", "/briefje" })
        {
            var answer = await visitor.GetAsync(address + page, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(page);
            answer.Headers.GetValues("X-Robots-Tag").ShouldContain("noindex, nofollow");
        }

        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_typed_is_never_markup()
    {
        var visitor = site.Visitor();
        var address = await site.AskAsync(visitor, "<script>alert(1)</script>\n<b>vet</b>", ("Input.Name", "Ana"));

        var page = await visitor.OpenAsync(address);

        page.QuerySelector(".talk .words")!.TextContent.ShouldBe("<script>alert(1)</script>\n<b>vet</b>");
        page.QuerySelectorAll(".talk script, .talk .words b").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_slip_has_the_code_and_a_square_that_leads_to_the_question()
    {
        var (visitor, address, ticket) = await AskedAsync();

        var slip = await visitor.OpenAsync($"{address}/briefje");

        slip.QuerySelector(".slip .code")!.TextContent.ShouldBe(ticket.Code);
        slip.QuerySelector(".slip img.qr").ShouldNotBeNull();
        slip.QuerySelector(".slip")!.TextContent.ShouldContain("/hulp/volgen");
        slip.QuerySelector(".slip")!.TextContent.ShouldContain("laatste 3 cijfers");
    }

    [Fact]
    public async Task Once_its_person_is_forgotten_the_link_opens_nothing()
    {
        var (visitor, address, ticket) = await AskedAsync();
        await site.WithAsync<ForgetTickets, bool>(async forget =>
        {
            await forget.RunAsync(ticket.PersonId!.Value, null, Cancel);
            return true;
        });

        (await visitor.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.PostFormAsync($"{address}/antwoord", ("Input.Text", "Hallo?"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    async Task<(HttpClient Visitor, string Address, Ticket Ticket)> AskedAsync()
    {
        var visitor = site.Visitor();
        var address = await site.AskAsync(visitor);
        return (visitor, address, await site.TicketAsync(address));
    }

    Task<List<TicketEventKind>> KindsAsync(Ticket ticket) => site.QueryAsync(context =>
        context.TicketEvents.Where(e => e.TicketId == ticket.Id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync());

    static IHtmlFormElement ReplyForm(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("form[action$='/antwoord']")!;
}
