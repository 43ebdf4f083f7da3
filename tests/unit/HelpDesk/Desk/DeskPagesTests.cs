using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

public sealed class DeskPagesTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_steward_notes_what_somebody_at_the_door_asks_in_four_fields()
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var browser = await site.SignInAsync(steward);

        var answer = await browser.FillInAsync(
            DeskLinks.New, ("Input.Who", "Ourdia 0479 12 34 50"), ("Input.Topic", "Email"), ("Input.Text", "Vond een mail niet."), ("Input.Done", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ticket = await FindAsync(answer);
        (ticket.State, ticket.Origin, ticket.StewardId, ticket.MadeBy).ShouldBe((TicketState.Solved, TicketOrigin.Desk, steward.Id, steward.Id));
        var page = await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id));
        page.QuerySelector("h1")!.TextContent.ShouldContain("Ourdia");
        page.Body!.TextContent.ShouldContain("Vond een mail niet.");
        (await site.ToldAsync(ticket)).ShouldBeEmpty("whoever stands there needs no message");
    }

    [Fact]
    public async Task Nobody_has_to_say_who_they_are()
    {
        var browser = await site.SignInAsync(StaffRole.Steward);

        var ticket = await FindAsync(await browser.FillInAsync(DeskLinks.New, ("Input.Topic", "Device"), ("Input.Done", "false"), ("Input.Minutes", "5")));

        (ticket.PersonId, ticket.State, ticket.Minutes, ticket.AnswerDueAt is not null).ShouldBe((null, TicketState.WithSteward, 5, true));
        (await site.SaidAsync(ticket)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_client_of_the_own_organisation_stays_its_client()
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward], "Klantenhuis");
        var client = DeskSite.SomeBody("Klaartje") with { OrganisationId = steward.OrganisationId };
        var known = (await site.AskAsync(client)).PersonId;
        var browser = await site.SignInAsync(steward);

        var ticket = await FindAsync(await browser.FillInAsync(
            DeskLinks.New, ("Input.Who", $"Klaartje {client.Reach.Phone!.Value}"), ("Input.Topic", "Email"), ("Input.Done", "false")));

        ticket.PersonId.ShouldBe(known);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        var browser = await site.SignInAsync(StaffRole.Steward);

        var answer = await browser.FillInAsync(DeskLinks.New, ("Input.Who", "0479"), ("Input.Text", "Iets."), ("Input.Done", "false"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("#Input_Who")!.GetAttribute("value").ShouldBe("0479");
        page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Input_Who", "#Input_Topic"]);
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe("Iets.");
    }

    [Fact]
    public async Task Two_stewards_answer_at_once_nothing_is_lost_and_both_see()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var (first, second) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Steward));
        var (mine, theirs) = (await AnswerFormAsync(first, ticket), await AnswerFormAsync(second, ticket));
        (await first.SubmitAsync(mine, ("Input.Text", "Zet je modem uit."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await second.SubmitAsync(theirs, ("Input.Text", "Kom maandag langs."));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Zet je modem uit.");
        var form = page.QuerySelector<IHtmlFormElement>($"#{DeskLinks.AnswerPlace}")!;
        form.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldBe("Kom maandag langs.");
        (await second.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.SaidAsync(ticket)).Select(m => m.Text).ShouldBe(["Mijn wifi werkt niet.", "Zet je modem uit.", "Kom maandag langs."]);
        (await first.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).Body!.TextContent.ShouldContain("Kom maandag langs.");
    }

    [Theory]
    [InlineData("nemen")]
    [InlineData("overdragen")]
    [InlineData("indelen")]
    [InlineData("afronden")]
    [InlineData("koppelen")]
    public async Task Every_form_shows_what_happened_since_before_it_does_anything(string act)
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var (browser, colleague) = (await site.SignInAsync(StaffRole.Steward), await site.AddStaffMemberAsync([StaffRole.Steward]));
        var address = $"{HelpDeskLinks.Ticket(ticket.Id)}/{act}";
        var form = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", address);
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(ticket.Id, 0, "Probeer dit.", DeskSite.PrincipalOf(colleague), Cancel));
        var other = await site.AskAsync();
        (string, string)[] filled = act switch
        {
            "overdragen" => [("To", $"{colleague.Id}"), ("Reason", "Verlof")],
            "indelen" => [("Topic", "Email"), ("Device", "IPhone")],
            "afronden" => [("How", "Alone"), ("Minutes", "10")],
            "koppelen" => [("Code", other.Code)],
            _ => [],
        };

        var answer = await browser.SubmitAsync(form, filled);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain(colleague.Name);
        var again = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        again.SetAttribute("action", address);
        foreach (var (name, value) in filled)
        {
            again.QuerySelectorAll($"[name='{name}']").Any(field => field.Holds(value)).ShouldBeTrue(name);
        }
        (await site.ReadAsync(ticket)).Sequence.ShouldBe(1);
        (await browser.SubmitAsync(again)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(ticket)).Sequence.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_draft_is_kept_by_a_button_and_changes_no_question()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var form = await AnswerFormAsync(browser, ticket);
        form.SetAttribute("action", DeskLinks.Draft(ticket.Id));

        (await browser.SubmitAsync(form, ("Input.Text", "Nog niet af"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await AnswerFormAsync(browser, ticket)).QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldBe("Nog niet af");
        (await AnswerFormAsync(await site.SignInAsync(StaffRole.Steward), ticket)).QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldBeEmpty();
        (await site.ReadAsync(ticket)).Sequence.ShouldBe(0);
        (await browser.SubmitAsync(form, ("Input.Text", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.TicketDrafts.AnyAsync(d => d.TicketId == ticket.Id, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_colleague_who_has_it_open_is_seen_for_three_minutes_and_looking_writes_nothing()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var colleague = await site.AddStaffMemberAsync([StaffRole.Steward], "Buurhuis");
        var (browser, theirs) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(colleague));
        var form = await AnswerFormAsync(theirs, ticket);
        (await site.QueryAsync(context => context.TicketLooks.AnyAsync(l => l.TicketId == ticket.Id, Cancel))).ShouldBeFalse();

        await ByScriptAsync(theirs, form, DeskLinks.Draft(ticket.Id));

        (await KeptAsync(browser, ticket)).ShouldContain(colleague.Name);
        (await KeptAsync(theirs, ticket)).ShouldNotContain(colleague.Name);
        site.Clock.Advance(TicketLook.Lasts + TimeSpan.FromSeconds(1));
        (await KeptAsync(browser, ticket)).ShouldNotContain(colleague.Name);
    }

    [Fact]
    public async Task While_one_types_it_is_kept_and_nothing_is_added()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var form = await AnswerFormAsync(browser, ticket);

        var answer = await ByScriptAsync(browser, form, DeskLinks.Draft(ticket.Id), ("Input.Text", "Half"), ("Input.Lesson", "e-mail-openen"));

        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Bewaard om");
        (await AnswerFormAsync(browser, ticket)).QuerySelector<IHtmlTextAreaElement>("textarea")!.Value.ShouldBe("Half");
    }

    [Fact]
    public async Task An_answer_that_is_given_often_and_a_lesson_go_behind_what_was_typed()
    {
        var canned = new CannedAnswer("Modem", AnswerLevel.A2, "Dag {voornaam}. Je code is {code}. Lees meer: {link}");
        await site.QueryAsync(context =>
        {
            context.Add(canned);
            return context.SaveChangesAsync(Cancel);
        });
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody("{code}")), await site.SignInAsync(StaffRole.Steward));
        var form = await AnswerFormAsync(browser, ticket);
        form.SetAttribute("action", DeskLinks.Draft(ticket.Id));

        await browser.SubmitAsync(form, ("Input.Text", "Even kijken."), ("Input.Canned", $"{canned.Id}"), ("Input.Lesson", "e-mail-openen"));

        var text = (await AnswerFormAsync(browser, ticket)).QuerySelector<IHtmlTextAreaElement>("textarea")!.Value;
        text.ShouldStartWith($"Even kijken.\n\nDag {{code}}. Je code is {ticket.Code}. Lees meer: https://");
        text.ShouldEndWith("/lessen/e-mail-openen");
    }

    [Fact]
    public async Task What_does_not_fit_behind_an_answer_is_said_and_what_was_typed_stays()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var (form, typed) = (await AnswerFormAsync(browser, ticket), new string('a', TicketMessage.TextLength - 5));
        form.SetAttribute("action", DeskLinks.Draft(ticket.Id));

        var answer = await browser.SubmitAsync(form, ("Input.Text", typed), ("Input.Lesson", "e-mail-openen"));

        var page = await browser.OpenAsync($"{answer.Headers.Location}");
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe(typed);
        page.QuerySelector("p.error")!.TextContent.ShouldContain("Dat past er niet meer bij.");
    }

    [Fact]
    public async Task What_staff_noted_for_somebody_is_said_by_nobody_else()
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var ticket = (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new()
            {
                Key = RequestKey.New(), Origin = TicketOrigin.Phone, Topic = TicketTopic.Device, Text = "Weet haar wachtwoord niet meer.",
                Person = DeskSite.SomeBody("Rosa"), MadeBy = steward.Id,
            },
            Cancel)))!;

        var theirs = await FollowedAsync(ticket);
        var desk = await (await site.SignInAsync(steward)).OpenAsync(HelpDeskLinks.Ticket(ticket.Id));

        theirs.QuerySelector(".talk li")!.TextContent.ShouldContain("De ICT-Steward schreef op");
        theirs.QuerySelector(".talk li.mine").ShouldBeNull();
        desk.QuerySelector(".by")!.TextContent.ShouldContain(steward.Name);
    }

    [Fact]
    public async Task A_lesson_in_an_answer_is_opened_by_a_tap()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.StewardAsync());
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.AnswerAsync(
            ticket.Id, 0, "Deze les helpt je verder: https://localhost/lessen/wachtwoord-vergeten en /lessen/bestaat-niet", steward, Cancel));

        var page = await FollowedAsync(ticket);

        page.QuerySelectorAll(".talk a").Select(link => link.GetAttribute("href")).ShouldBe(["/lessen/wachtwoord-vergeten"]);
    }

    [Fact]
    public async Task What_was_sent_comes_back_as_no_draft()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var form = await AnswerFormAsync(browser, ticket);
        await browser.SubmitAsync(form, ("Input.Text", "Zet hem uit en aan."));

        await ByScriptAsync(browser, form, DeskLinks.Draft(ticket.Id), ("Input.Text", "Zet hem uit en aan."));

        (await site.QueryAsync(context => context.TicketDrafts.AnyAsync(d => d.TicketId == ticket.Id, Cancel))).ShouldBeFalse();
        await ByScriptAsync(browser, form, DeskLinks.Draft(ticket.Id), ("Input.Text", "En nog iets."));
        (await site.QueryAsync(context => context.TicketDrafts.AnyAsync(d => d.TicketId == ticket.Id, Cancel))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_place_that_was_not_filled_in_is_not_sent()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));

        var answer = await browser.SubmitAsync(await AnswerFormAsync(browser, ticket), ("Input.Text", "Kom naar {plaats}."));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("#Input_Text-error")!.TextContent.ShouldContain("{plaats}");
        (await site.SaidAsync(ticket)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Notes_stand_apart_from_what_was_said()
    {
        var (ticket, browser) = (await site.AskAsync(DeskSite.SomeBody()), await site.SignInAsync(StaffRole.Steward));
        var note = (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector<IHtmlFormElement>($"form[action='{DeskLinks.Note(ticket.Id)}']")!;

        (await browser.SubmitAsync(note, ("Input.Text", "Klinkt gehaast."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id));
        page.QuerySelector(".notes")!.TextContent.ShouldContain("Klinkt gehaast.");
        page.QuerySelector(".said")!.TextContent.ShouldNotContain("Klinkt gehaast.");
    }

    [Fact]
    public async Task A_new_steward_reads_the_organisation_and_the_code_and_not_the_name()
    {
        var house = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander huis")).OrganisationId;
        var ticket = await site.AskAsync(DeskSite.SomeBody("Geheimina") with { OrganisationId = house });
        var fresh = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.JoinTodayAsync(fresh);

        var (theirs, ours) = (await (await site.SignInAsync(fresh)).OpenAsync(HelpDeskLinks.Ticket(ticket.Id)), await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(HelpDeskLinks.Ticket(ticket.Id)));

        theirs.Body!.TextContent.ShouldNotContain("Geheimina");
        theirs.QuerySelector("h1")!.TextContent.ShouldContain("Ander huis");
        theirs.QuerySelector("h1")!.TextContent.ShouldContain(ticket.Code);
        ours.QuerySelector("h1")!.TextContent.ShouldContain("Geheimina");
    }

    [Fact]
    public async Task Later_than_two_weeks_a_question_becomes_a_new_one_of_the_same_person()
    {
        var (ticket, steward) = (await site.AskAsync(DeskSite.SomeBody()), await site.AddStaffMemberAsync([StaffRole.Steward]));
        await site.WithAsync<WorkOnTicket, TicketWork>(work => work.EndAsync(ticket.Id, 0, true, null, 0, DeskSite.PrincipalOf(steward), Cancel));
        site.Clock.Advance(Ticket.Reopens + TimeSpan.FromHours(1));
        var browser = await site.SignInAsync(steward);

        (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector($"a[href='{DeskLinks.After(ticket.Id)}']").ShouldNotBeNull();
        var next = await FindAsync(await browser.FillInAsync(DeskLinks.After(ticket.Id), ("Input.Done", "false")));

        (next.FollowsId, next.PersonId, next.Topic).ShouldBe((ticket.Id, ticket.PersonId, ticket.Topic));
    }

    async Task<Ticket> FindAsync(HttpResponseMessage answer)
    {
        var id = Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
        return await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == id, Cancel));
    }

    static async Task<IHtmlFormElement> AnswerFormAsync(HttpClient browser, Ticket ticket) =>
        (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector<IHtmlFormElement>($"#{DeskLinks.AnswerPlace}")!;

    static async Task<string> KeptAsync(HttpClient browser, Ticket ticket) =>
        (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector(".kept")!.TextContent;

    static Task<HttpResponseMessage> ByScriptAsync(HttpClient browser, IHtmlFormElement form, string address, params (string Name, string Value)[] changes)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(form.FilledIn(changes).Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("HX-Request", "true");
        return browser.SendAsync(request, Cancel);
    }

    async Task<IDocument> FollowedAsync(Ticket ticket) => await site.Visitor().OpenAsync(
        FollowLinks.Show(await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(ticket.Id)))));
}
