using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Afterwards;

/// <summary>How it was, and what the person can do now.</summary>
public sealed class AfterwardsTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_SMS_somebody_without_account_taps_a_face_and_looking_changes_nothing()
    {
        var ticket = await SolvedAsync(DeskSite.SomeBody());
        await site.SendAsync();
        var sms = site.Gateway.Bodies.Where(body => body.Contains(ticket.Code)).ShouldHaveSingleItem();
        var address = new Uri(sms.Split(["\\n", "\n", "\""], StringSplitOptions.None).First(line => line.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        address.ShouldEndWith("/opgelost");
        var visitor = site.Visitor();
        var before = await site.SnapshotAsync();

        var page = await visitor.OpenAsync(address);
        (await site.SnapshotAsync()).ShouldBe(before);
        page.QuerySelectorAll("main form button[name=gezicht]").Select(button => button.GetAttribute("value")).ShouldBe(["Glad", "Middling", "Sad"]);
        var answer = await visitor.SubmitAsync(Form(page), ("gezicht", "Middling"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync(answer.Headers.Location!.ToString())).Body!.TextContent.ShouldContain("Dank je voor je antwoord.");
        var judged = await site.ReadAsync(ticket);
        (judged.Face, judged.State, judged.Result).ShouldBe((TicketFace.Middling, TicketState.Solved, TicketResult.WithHelp));
        (await site.HappenedAsync(ticket)).ShouldContain(TicketEventKind.Judged);
    }

    [Fact]
    public async Task The_link_of_the_SMS_expires_and_says_so()
    {
        var ticket = await SolvedAsync(DeskSite.SomeBody());
        var address = await LinkAsync(ticket);
        var form = Form(await site.Visitor().OpenAsync(address));
        site.Clock.Advance(FollowedTicket.LinkLasts);

        var (shown, sent) = (await site.Visitor().GetAsync(address, Cancel), await site.Visitor().SubmitAsync(form, ("gezicht", "Glad")));

        (shown.StatusCode, sent.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await shown.ReadPageAsync()).Body!.TextContent.ShouldContain("De link klopt niet, of hij is te oud.");
        (await site.ReadAsync(ticket)).Face.ShouldBeNull();
    }

    [Fact]
    public async Task On_the_steward_s_screen_the_person_taps_a_face_and_reads_nothing_else()
    {
        var ticket = await SolvedAsync(DeskSite.SomeBody("Oumaima"));
        var browser = await site.SignInAsync(StaffRole.Steward);
        await site.WithAsync<WorkOnTicket, TicketWork>(async work => await work.NoteAsync(ticket.Id, "Niet voor de persoon.", await site.StewardAsync(), Cancel));

        var page = await browser.OpenAsync(DeskLinks.Face(ticket.Id));
        var answer = await browser.FillInAsync(DeskLinks.Face(ticket.Id), ("Face", "Sad"));

        page.Body!.TextContent.ShouldNotContain("Niet voor de persoon.");
        page.Body.TextContent.ShouldNotContain("Oumaima");
        answer.Headers.Location!.ToString().ShouldBe(DeskLinks.Face(ticket.Id));
        (await browser.OpenAsync(DeskLinks.Face(ticket.Id))).QuerySelector("[aria-pressed=true]")!.GetAttribute("value").ShouldBe("Sad");
        (await site.ReadAsync(ticket)).Face.ShouldBe(TicketFace.Sad);
    }

    [Fact]
    public async Task One_tap_says_what_the_person_can_do_now_and_then_the_question_says_so()
    {
        var ticket = await SolvedAsync(DeskSite.SomeBody(), result: null);
        var browser = await site.SignInAsync(StaffRole.Steward);
        var page = await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id));
        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{DeskLinks.Learned(ticket.Id)}']")!;

        (await browser.SubmitAsync(form, ("Can", "Alone"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await site.ReadAsync(ticket)).Result.ShouldBe(TicketResult.Alone);
        (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector($"form[action='{DeskLinks.Learned(ticket.Id)}']").ShouldBeNull();
    }

    [Fact]
    public async Task Of_what_is_open_nothing_is_said()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var browser = await site.SignInAsync(StaffRole.Steward);
        var before = await site.SnapshotAsync(["staff_session"]);

        var learned = await browser.FillInAsync(DeskLinks.Learned(ticket.Id), ("Can", "Alone"));
        var judged = await browser.FillInAsync(DeskLinks.Face(ticket.Id), ("Face", "Glad"));

        (learned.StatusCode, judged.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
        (await site.SnapshotAsync(["staff_session"])).ShouldBe(before);
    }

    [Fact]
    public async Task Whoever_asked_with_a_card_reads_it_under_the_lessons_and_no_step_is_ticked_off()
    {
        var (holder, learner) = await CardDesk.HolderAsync(site);
        var lesson = site.Services.GetRequiredService<ModuleLibrary>().Modules[0];
        var ticket = await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new()
            {
                Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Hoe stuur ik?", Person = DeskSite.SomeBody(),
                LearnerId = learner, From = new(lesson.Slug, lesson.Steps[0].Id, null),
            },
            Cancel));
        (await holder.OpenAsync(LearningLinks.Lessons)).Body!.TextContent.ShouldNotContain("Met de ICT-Steward");

        await SolveAsync(ticket!, TicketResult.Alone);
        var page = await holder.OpenAsync(LearningLinks.Lessons);

        page.QuerySelectorAll("main h2").Last().TextContent.ShouldContain("Met de ICT-Steward");
        page.QuerySelector($"main ul li a:not(.choice)[href='{LearningLinks.Lesson(lesson)}']")!.ParentElement!.TextContent.ShouldContain("Dit kan je nu zelf");
        (await site.QueryAsync(context => context.ProgressEntries.CountAsync(e => e.LearnerId == learner, Cancel))).ShouldBe(0);
        (await site.WithAsync<LearnerProgress, ProgressLog>(progress => progress.ReadCardAsync(learner, Cancel))).Events.ShouldBeEmpty();
        (await site.Visitor().OpenAsync(LearningLinks.Lessons)).Body!.TextContent.ShouldNotContain("Met de ICT-Steward");
        // The same in what is kept about them.
        (await holder.OpenAsync("/kaart/gegevens")).Body!.TextContent.ShouldContain("Met de ICT-Steward: kan het nu zelf.");
    }

    [Fact]
    public async Task Without_a_lesson_the_topic_says_what_it_was_and_what_opens_again_says_nothing()
    {
        var (holder, learner) = await CardDesk.HolderAsync(site);
        var ticket = await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new()
            {
                Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Hoe stuur ik?",
                Person = new("Amina", Reach.ByCard(learner)),
            },
            Cancel));
        await SolveAsync(ticket!, TicketResult.NotYet);

        (await holder.OpenAsync(LearningLinks.Lessons)).QuerySelectorAll("main ul:not(.choices) li").ShouldHaveSingleItem()
            .TextContent.ShouldContain("Dit lukt nog niet");
        await site.WithAsync<PersonActs, bool>(acts => acts.ReplyAsync(ticket!.Id, "Toch niet.", Cancel));

        (await holder.OpenAsync(LearningLinks.Lessons)).QuerySelectorAll("main ul:not(.choices) li").ShouldBeEmpty();
        (await site.ReadAsync(ticket!)).Result.ShouldBeNull();
    }

    static IHtmlFormElement Form(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;

    async Task<string> LinkAsync(Ticket ticket) =>
        FollowLinks.Solved(await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(ticket.Id))));

    async Task<Ticket> SolvedAsync(PersonDetails person, TicketResult? result = TicketResult.WithHelp)
    {
        var ticket = await site.AskAsync(person);
        await SolveAsync(ticket, result);
        return ticket;
    }

    async Task SolveAsync(Ticket ticket, TicketResult? result)
    {
        var steward = await site.StewardAsync();
        (await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, ticket.Sequence, true, result, 0, steward, Cancel)))
            .ShouldBe(TicketWork.Done);
    }
}
