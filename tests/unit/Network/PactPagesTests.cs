using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Pact.Api;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ClassAudience = DigitaalWerkt.Web.Features.Classes.Planning.Audience;

namespace DigitaalWerkt.Tests.Network;

public sealed class PactPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task A_new_site_knows_the_pact_as_certain_as_its_documents()
    {
        var main = Text(await site.Visitor().OpenAsync(PactLinks.All));
        var jobteam = await site.QueryAsync(context => context.PactActions.AsNoTracking().SingleAsync(a => a.Title == "Jobteam Gent", Cancel));
        var page = await site.Visitor().OpenAsync(PactLinks.Action(jobteam.Id));

        foreach (var known in new[]
            {
                "20 afgesproken op 2/07/2019", "2.500 afgesproken op 2/07/2019", "We weten niet welke acties er bij het begin waren", "€ 775.000", "€ 600.000",
                "€ 300.000", "€ 200.000", "€ 100.000", "€ 33.250", "€ 55.000", "Voka, UNIZO, ABVV, ACV en ACLVB", "Spoor niet bekend",
            })
        {
            main.ShouldContain(known);
        }
        // 532 and 196 more: the sum is made, never typed.
        Fact(page, "Geteld").ShouldBe("728 mensen in intensieve begeleiding");
        Fact(page, "Doel").ShouldBe("920 mensen in intensieve begeleiding");
        (jobteam.State, jobteam.CountsForAim, jobteam.Begins).ShouldBe((null, false, null));
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(SignalLinks.Signal(38));
        (await site.Visitor().OpenAsync(SignalLinks.Signal(38))).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
            .ShouldContain(PactLinks.Action(jobteam.Id));
        var initiative = await site.QueryAsync(context => context.Initiatives.SingleAsync(i => i.Name == "Jobteam Gent", Cancel));
        (await site.Visitor().OpenAsync(InitiativeLinks.Initiative(initiative.Id))).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
            .ShouldContain(PactLinks.Action(jobteam.Id));
    }

    [Fact]
    public async Task A_track_of_which_no_action_is_known_stands_there_and_says_so()
    {
        string[] titles = ["Van school naar werk", "Van werk naar werk", "Weer aan het werk"];
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        await site.QueryAsync(context => context.PactActions.Where(a => a.Pillar == PactPillar.WorkToWork)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ArchivedAt, site.Clock.GetUtcNow()), Cancel));

        foreach (var page in new[] { await site.Visitor().OpenAsync(PactLinks.All), await network.OpenAsync(PactLinks.Paper) })
        {
            var headings = page.QuerySelectorAll("h2").Where(heading => titles.Contains(heading.TextContent.Trim())).ToList();
            headings.Select(heading => heading.TextContent.Trim()).ShouldBe(titles);
            headings[1].NextElementSibling!.TextContent.Trim().ShouldBe("Van dit spoor kennen we nog geen actie.");
            headings[2].NextElementSibling!.TextContent.ShouldContain("Jobteam Gent");
        }
    }

    [Fact]
    public async Task The_first_content_comes_once()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstPact>().FillAsync(Cancel);

        (await site.QueryAsync(context => context.PactActions.CountAsync(a => a.Title == "Matchmakers", Cancel))).ShouldBe(1);
        (await site.QueryAsync(context => context.PactFigures.CountAsync(f => f.Amount == 775_000, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task Staff_of_the_organisation_tell_what_came_of_it_and_the_site_sums()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Trekker een");
        var action = await site.AddActionAsync(SomeAction.Details("Optelling", member.OrganisationId));
        var teller = await site.SignInAsync(member);

        (await teller.FillInAsync(PactLinks.Tell(action.Id), ("Input.Number", "7"), ("Input.Spent", "2.500"), ("Input.Source", "Verslag 1"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);
        (await teller.FillInAsync(PactLinks.Tell(action.Id), ("Input.Number", "5"), ("Input.Note", "<b>Vijf</b> erbij"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await site.Visitor().OpenAsync(PactLinks.Action(action.Id));
        (Fact(page, "Geteld"), Fact(page, "Besteed")).ShouldBe(("12 mensen", "€ 2.500"));
        page.QuerySelectorAll(".entries b").ShouldAllBe(bold => bold.TextContent == BelgianFormat.NumericDate(Today));
        page.QuerySelectorAll(".entries li")[0].TextContent.ShouldContain("Zonder bron");
        page.QuerySelectorAll(".entries li")[1].TextContent.ShouldContain("Verslag 1");
        Text(page).ShouldNotContain(member.Name);
        Text(await teller.OpenAsync(PactLinks.TeamAction(action.Id))).ShouldContain(member.Name);
    }

    [Fact]
    public async Task What_was_not_right_stays_readable_and_no_longer_counts()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Trekker twee");
        var action = await site.AddActionAsync(SomeAction.Details("Verbetering", member.OrganisationId));
        var wrong = await site.TellAsync(action, new(Today, 81, 100, "Verslag", "Tikfout"));
        var teller = await site.SignInAsync(member);
        var link = PactLinks.Correct(action.Id, wrong.Id);

        (await teller.FillInAsync(link, ("Input.Number", "18"), ("Input.Note", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await teller.FillInAsync(link, ("Input.Number", "18"), ("Input.Note", "81 moest 18 zijn"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await site.Visitor().OpenAsync(PactLinks.Action(action.Id));
        (Fact(page, "Geteld"), Fact(page, "Besteed")).ShouldBe(("18 mensen", "€ 100"));
        page.QuerySelectorAll(".entries li").Count(entry => entry.TextContent.Contains("Verbeterd: telt niet mee")).ShouldBe(1);
        (await teller.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_who_tell_or_correct_at_once_both_keep_their_text()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Trekker drie");
        var action = await site.AddActionAsync(SomeAction.Details("Tegelijk", member.OrganisationId));
        var wrong = await site.TellAsync(action, new(Today, 3, null, null, "Eerste"));
        var (one, two) = (await site.SignInAsync(member), await site.SignInAsync(member));
        var (tell, correct) = (PactLinks.Tell(action.Id), PactLinks.Correct(action.Id, wrong.Id));
        var (stale, staleCorrection) = (Form(await two.OpenAsync(tell), tell), Form(await two.OpenAsync(correct), correct));
        await one.FillInAsync(correct, ("Input.Number", "4"), ("Input.Note", "Van een: vier"));

        var told = await two.SubmitAsync(stale, ("Input.Number", "9"), ("Input.Note", "Van twee: negen"));
        var corrected = await two.SubmitAsync(staleCorrection, ("Input.Number", "5"), ("Input.Note", "Van twee: vijf"));

        (told.StatusCode, corrected.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
        var page = await told.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Van een: vier");
        page.QuerySelector("[name='Input.Note']")!.Holds("Van twee: negen").ShouldBeTrue();
        var again = await corrected.ReadPageAsync();
        again.QuerySelector(".panel.warning")!.TextContent.ShouldContain("verbeterde dit bericht al");
        (await two.SubmitAsync(Form(again, correct))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await two.SubmitAsync(Form(page, tell))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Fact(await site.Visitor().OpenAsync(PactLinks.Action(action.Id)), "Geteld").ShouldBe("13 mensen");
    }

    [Theory]
    [InlineData("Input.On", "2030-01-01")]
    [InlineData("Input.Number", "veel")]
    [InlineData("Input.Number", "2000000")]
    [InlineData("Input.Spent", "33.25")]
    [InlineData("Input.Note", "93.05.18-223.61")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_written(string field, string typed)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Trekker vier");
        var action = await site.AddActionAsync(SomeAction.Details("Fout", member.OrganisationId));
        var before = await EntriesAsync();

        var answer = await (await site.SignInAsync(member)).FillInAsync(PactLinks.Tell(action.Id), [.. new[] { ("Input.Source", "Verslag 9"), (field, typed) }]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector($"[name='{field}']")!.Holds(typed).ShouldBeTrue();
        page.QuerySelector("[name='Input.Source']")!.Holds("Verslag 9").ShouldBeTrue();
        (await EntriesAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Somebody_chooses_how_it_goes_with_a_reason_and_the_later_day_holds()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Trekker vijf");
        var action = await site.AddActionAsync(SomeAction.Details("Stand", member.OrganisationId));
        var coordinator = await site.SignInAsync(member);
        var address = PactLinks.State(action.Id);
        var stale = Form(await coordinator.OpenAsync(address), address);

        (await coordinator.FillInAsync(address, ("Input.State", "Red"), ("Input.Reason", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.FillInAsync(address, ("Input.Reason", "Zonder keuze."))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.FillInAsync(address, ("Input.State", "Red"), ("Input.Reason", "Geen lokaal meer."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var late = await coordinator.SubmitAsync(stale, ("Input.State", "Green"), ("Input.Reason", "Alles goed."));
        var earlier = await coordinator.FillInAsync(
            address, ("Input.State", "Green"), ("Input.Reason", "Eerder."), ("Input.On", Typed.Iso(Today.AddDays(-3))));

        (late.StatusCode, earlier.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity));
        (await late.ReadPageAsync()).QuerySelector(".panel.warning")!.TextContent.ShouldContain("Geen lokaal meer.");
        var page = Text(await site.Visitor().OpenAsync(PactLinks.Action(action.Id)));
        page.ShouldContain("Rood: loopt vast");
        page.ShouldContain("Geen lokaal meer.");
        page.ShouldNotContain("Alles goed.");
    }

    [Fact]
    public async Task An_outsider_tells_keeps_and_chooses_nothing()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Trekker zes");
        var action = await site.AddActionAsync(SomeAction.Details("Van hen", member.OrganisationId));
        var entry = await site.TellAsync(action, new(Today, 3, null, null, "Drie"));
        var (outsider, counsellor) = (await site.SignInAsync(StaffRole.Coordinator, "Buiten"), await site.SignInAsync(StaffRole.Counsellor, "Trekker zes"));
        var before = await EntriesAsync();

        foreach (var address in new[] { PactLinks.Tell(action.Id), PactLinks.Correct(action.Id, entry.Id), PactLinks.State(action.Id), PactLinks.Edit(action.Id) })
        {
            (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        foreach (var address in new[] { PactLinks.New, PactLinks.NewFigure, PactLinks.Edit(action.Id) + "/archiveren" })
        {
            (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], address);
        }
        (await counsellor.GetAsync(PactLinks.State(action.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await counsellor.GetAsync(PactLinks.Kept, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var own = await site.AddActionAsync(SomeAction.Details("Van de buitenstaander", (await site.AddStaffMemberAsync([StaffRole.Trainer], "Buiten")).OrganisationId));
        var form = Form(await outsider.OpenAsync(PactLinks.Tell(own.Id)), PactLinks.Tell(action.Id));
        (await outsider.SubmitAsync(form, ("Input.Number", "1"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await EntriesAsync()).ShouldBe(before);
        Text(await outsider.OpenAsync(PactLinks.TeamAction(action.Id))).ShouldContain("Een andere organisatie vertelt hoe het met deze actie gaat.");
    }

    [Fact]
    public async Task Signals_initiatives_and_events_hang_on_an_action_and_are_taken_off()
    {
        var happening = await site.PlanSessionAsync(inDays: 5, audience: ClassAudience.Network);
        var cancelled = await site.PlanSessionAsync(inDays: 6, audience: ClassAudience.Network);
        var lesson = await site.PlanSessionAsync(inDays: 7);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var initiative = await site.QueryAsync(context => context.Initiatives.SingleAsync(i => i.Name == "Re-activate", Cancel));
        (string, string)[] fields =
        [
            ("Input.Title", "Met banden"), ("Input.Summary", "Iets met banden."), ("Input.Signals", "38, 38"), ("Input.Initiatives", $"{initiative.Id}"),
            ("Input.Events", $"{happening.Id}"), ("Input.Events", $"{cancelled.Id}"), ("Input.Events", $"{lesson.Id}"),
        ];

        (await network.FillInAsync(PactLinks.New, [.. fields[..2], ("Input.Signals", "38, 9998")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var made = await network.FillInAsync(PactLinks.New, fields);

        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var action = await site.QueryAsync(context => context.PactActions.SingleAsync(a => a.Title == "Met banden", Cancel));
        // A class isn't an event: it isn't offered, so it doesn't hang on it.
        (await TiesAsync(action)).ShouldBe(4);
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == cancelled.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.State, SessionState.Cancelled), Cancel));
        EventsOn(await site.Visitor().OpenAsync(PactLinks.Action(action.Id))).ShouldBe([EventLinks.Event(happening.Id)]);
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == happening.Id).ExecuteUpdateAsync(
            change => change.SetProperty(s => s.StartsAt, site.Clock.GetUtcNow().AddDays(-2)).SetProperty(s => s.EndsAt, site.Clock.GetUtcNow().AddDays(-1)),
            Cancel));
        // One that is over stays where it hung.
        EventsOn(await network.OpenAsync(PactLinks.TeamAction(action.Id))).ShouldBe([EventLinks.Event(happening.Id)]);
        (await network.OpenAsync(PactLinks.Edit(action.Id))).QuerySelector("[name='Input.Signals']")!.GetAttribute("value").ShouldBe("38");
        (await network.FillInAsync(PactLinks.Edit(action.Id), ("Input.Signals", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await TiesAsync(action)).ShouldBe(3);
        (await network.FillInAsync(PactLinks.Edit(action.Id), ("Input.Events", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        // What is cancelled isn't offered, so nobody can have taken it off.
        (await TiesAsync(action)).ShouldBe(2);
        await network.FillInAsync(PactLinks.Edit(action.Id) + "/archiveren");
        (await site.Visitor().GetAsync(PactLinks.Action(action.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Text(await site.Visitor().OpenAsync(InitiativeLinks.Initiative(initiative.Id))).ShouldNotContain("Met banden");
    }

    [Fact]
    public async Task What_is_late_stands_on_the_start_page_and_first_on_the_list()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Trekker zeven");
        var action = await site.AddActionAsync(SomeAction.Details("Stil geworden", member.OrganisationId) with { Ends = Today.AddDays(-1) });
        var coordinator = await site.SignInAsync(member);

        Text(await coordinator.OpenAsync("/team")).ShouldContain("Stil geworden");
        (await site.Visitor().OpenAsync(PactLinks.All)).QuerySelectorAll(".late-actions a").Select(link => link.TextContent).ShouldContain("Stil geworden");
        Text(await coordinator.OpenAsync(PactLinks.Kept)).ShouldContain("Einde voorbij");
        await coordinator.FillInAsync(PactLinks.Tell(action.Id), ("Input.Number", "1"), ("Input.Source", "Slotverslag"));
        Text(await coordinator.OpenAsync("/team")).ShouldNotContain("Stil geworden");
    }

    [Fact]
    public async Task Money_whose_parts_are_more_than_the_whole_says_so()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        (string, string)[] Fields(string title, string amount, string whole) =>
            [("Input.Title", title), ("Input.Amount", amount), ("Input.Whole", whole), ("Input.On", "2026-01-01"), ("Input.Source", "Besluit 2026")];
        await network.FillInAsync(PactLinks.NewFigure, Fields("Nieuwe pot", "1.000", ""));
        var whole = await site.QueryAsync(context => context.PactFigures.SingleAsync(f => f.Title == "Nieuwe pot", Cancel));

        (await network.FillInAsync(PactLinks.NewFigure, Fields("Deel een", "700", $"{whole.Id}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Text(await site.Visitor().OpenAsync(PactLinks.All)).ShouldContain("Van € 300 staat hier niet waarvoor het is.");
        await network.FillInAsync(PactLinks.NewFigure, Fields("Deel twee", "700", $"{whole.Id}"));
        Text(await site.Visitor().OpenAsync(PactLinks.All)).ShouldContain("De delen zijn samen € 1.400.");
        // One level deep, and only money has parts.
        var part = await site.QueryAsync(context => context.PactFigures.SingleAsync(f => f.Title == "Deel een", Cancel));
        (await network.FillInAsync(PactLinks.NewFigure, Fields("Deel van een deel", "1", $"{part.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await network.FillInAsync(PactLinks.Figure(whole.Id), ("Input.Whole", $"{part.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await network.FillInAsync(PactLinks.NewFigure, [.. Fields("Mensen als deel", "5", $"{whole.Id}"), ("Input.Kind", "People")])).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Charts_have_a_table_with_the_same_figures_and_the_sum()
    {
        foreach (var (title, number) in new[] { ("Balk een", 11), ("Balk twee", 22) })
        {
            var action = await site.AddActionAsync(SomeAction.Details(title));
            await site.TellAsync(action, new(Today, number, 500, "Verslag", null));
        }

        var page = await site.Visitor().OpenAsync(PactLinks.All);

        page.QuerySelectorAll("svg[role=img] title").Length.ShouldBe(2);
        var rows = page.QuerySelectorAll("table.sums")[0].QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Single(row => row.Contains("Balk twee")).ShouldContain("22");
        var counted = page.QuerySelectorAll("table.sums")[0].QuerySelectorAll("tbody tr:not(.sum) td:last-child")
            .Select(cell => int.TryParse(cell.TextContent, out var number) ? number : 0).Sum();
        page.QuerySelectorAll("table.sums")[0].QuerySelector(".sum td:last-child")!.TextContent.ShouldBe($"{counted}");
    }

    [Fact]
    public async Task Other_programs_read_the_same_and_no_name()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Trekker acht");
        var action = await site.AddActionAsync(SomeAction.Details("Voor programma’s", member.OrganisationId));
        var wrong = await site.TellAsync(action, new(Today, 8, 20, null, "Fout"), new(member.Id, member.OrganisationId, site.Clock.GetUtcNow()));
        await site.TellAsync(action, new(Today, 6, 30, "Verslag", "Juist", wrong.Id));

        var text = await site.Visitor().GetStringAsync(PactApi.All, Cancel);

        var read = JsonDocument.Parse(text).RootElement.GetProperty("actions").EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == action.Id);
        (read.GetProperty("counted").GetInt32(), read.GetProperty("spent").GetInt32(), read.GetProperty("track").GetString()).ShouldBe((6, 30, "work-to-work"));
        read.GetProperty("progress").EnumerateArray().Select(entry => entry.GetProperty("is_replaced").GetBoolean()).ShouldBe([true, false]);
        read.TryGetProperty("state", out _).ShouldBeFalse();
        text.ShouldNotContain(member.Name);
    }

    [Fact]
    public async Task The_steering_group_takes_it_along_on_paper_and_as_tables_in_which_no_text_is_a_formula()
    {
        var action = await site.AddActionAsync(SomeAction.Details("=1+1 op papier"));
        await site.TellAsync(action, new(Today, 4, null, null, "=2+2"));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var paper = await network.OpenAsync(PactLinks.Paper);
        var (actions, entries) = (await network.GetStringAsync(PactLinks.File("csv"), Cancel), await network.GetStringAsync(PactLinks.Entries("csv"), Cancel));

        paper.QuerySelector(".pact-sheet")!.TextContent.ShouldContain("=1+1 op papier");
        paper.QuerySelector(".pact-sheet")!.TextContent.ShouldContain("Zonder bron");
        actions.ShouldNotContain(";=1+1");
        entries.ShouldContain("Zonder bron");
        entries.ShouldNotContain(";=2+2");
        (await network.GetAsync(PactLinks.File("xlsx"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await network.GetAsync(PactLinks.Entries("xlsx"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_steering_group_gets_it_as_a_file_with_the_same_figures()
    {
        var action = await site.AddActionAsync(SomeAction.Details("Leren op papier"));
        await site.TellAsync(action, new(Today, 17, 4_321, "Verslag 9", null));

        var answer = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync(PactLinks.Pdf, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("arbeidspact.pdf");
        var text = (await Paper.ReadTextAsync(await answer.Content.ReadAsByteArrayAsync(Cancel))).Replace('\u00A0', ' ');
        foreach (var words in new[] { "Leren op papier", "€ 4.321", "17", "Jobteam Gent", "€ 775.000", BelgianFormat.LongDate(Today) })
        {
            text.ShouldContain(words);
        }
    }

    static string Text(IParentNode page) =>
        string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",");

    static string Fact(IParentNode page, string word) => page.QuerySelectorAll(".facts dt").Single(term => term.TextContent == word).NextElementSibling!.TextContent.Replace('\u00A0', ' ').Trim();

    static IHtmlFormElement Form(IDocument page, string address)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }

    Task<int> EntriesAsync() => site.QueryAsync(context => context.PactEntries.CountAsync(Cancel));

    static IEnumerable<string?> EventsOn(IParentNode page) =>
        page.QuerySelectorAll($"main a[href^='{EventLinks.All}/']").Select(link => link.GetAttribute("href"));

    Task<int> TiesAsync(PactAction action) => site.QueryAsync(context => context.PactTies.CountAsync(t => t.ActionId == action.Id, Cancel));
}
