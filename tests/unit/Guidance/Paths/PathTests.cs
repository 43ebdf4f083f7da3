using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.People;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>A person is guided once they agreed, by one counsellor, until an end with a reason; only that organisation sees it.</summary>
public sealed class PathTests(MessageSite site) : IClassFixture<MessageSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_screen_the_person_reads_it_in_their_language_and_nothing_is_written_before_they_say_yes()
    {
        var house = await PathHouse.OpenAsync(site);
        var browser = await house.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var asked = await browser.FillInAsync(PathLinks.New, ("Input.Client", "Amina 0470 21 22 33"), ("Input.Language", "ar"), ("Input.Agreed", "Screen"));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await asked.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldContain("Lees dit, Amina");
        page.QuerySelectorAll(".promises li").ShouldAllBe(line => line.QuerySelector("[lang=ar][dir=rtl]") != null);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);

        var answer = await browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var path = (await house.PathsAsync()).Single();
        (path.Phase, path.CounsellorId, path.EndedAt, path.Consent.Way, path.Consent.Language)
            .ShouldBe((PathPhase.GettingToKnow, house.Counsellor.Id, null, ConsentWay.Screen, "ar"));
        path.Consent.Said.ShouldContain($"Alleen wie bij {house.Name} werkt, ziet je begeleiding.");
        path.Consent.Said.ShouldContain("Een half jaar na het einde vergeten we wie je bent.");
        var shown = (await browser.OpenAsync($"{answer.Headers.Location}")).Body!.TextContent;
        shown.ShouldContain("Amina");
        shown.ShouldContain("Gelezen en ja gedrukt op het scherm");
        (await browser.OpenAsync(PathLinks.All)).QuerySelector("table.data")!.TextContent.ShouldContain("Amina");
    }

    [Fact]
    public async Task On_paper_it_is_printed_first_and_begins_when_it_is_signed()
    {
        var house = await PathHouse.OpenAsync(site);
        var browser = await house.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var form = await browser.AskedAsync(PathLinks.New, ("Input.Client", "Bilal 0470 21 22 34"), ("Input.Language", "ar"), ("Input.Agreed", "Paper"));

        (await site.SnapshotAsync("staff_session")).ShouldBe(before, "it is only printed");
        form.QuerySelector("button.primary")!.TextContent.Trim().ShouldBe("Bilal heeft getekend");
        form.GetAttribute("action").ShouldBe(PathLinks.New, "a name doesn't belong in an address");
        var (printed, printedAt) = (form.QuerySelector(".agreement")!.OuterHtml, site.Clock.GetUtcNow());
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        var answer = await browser.SubmitAsync(form);
        (await browser.SubmitAsync(form)).Headers.Location.ShouldBe(answer.Headers.Location, "pressed twice is once");

        var path = (await house.PathsAsync()).Single();
        (path.Consent.Way, path.Consent.Language, path.Consent.At).ShouldBe((ConsentWay.Paper, "ar", path.BeganAt));
        path.BeganAt.ShouldBeGreaterThan(printedAt.AddMinutes(20), "the moment is that of the signature");
        (await browser.OpenAsync(PathLinks.Agreement(path.Id))).QuerySelector(".agreement")!.OuterHtml.ShouldBe(printed, "printed again it is the same");
        (await browser.OpenAsync(PathLinks.Path(path.Id))).QuerySelector($"a[href='{PathLinks.Agreement(path.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_signed_has_to_be_what_stands_there_and_nobody_is_guided_by_a_paper_of_before()
    {
        var house = await PathHouse.OpenAsync(site);
        var browser = await house.BrowserAsync();
        (string, string)[] filled = [("Input.Client", "Cato 0470 21 22 38"), ("Input.Agreed", "Paper")];
        var form = await browser.AskedAsync(PathLinks.New, filled);
        var name = $"Huis {Guid.NewGuid():N}";
        await site.QueryAsync(context => context.Organisations.Where(o => o.Id == house.Counsellor.OrganisationId)
            .ExecuteUpdateAsync(change => change.SetProperty(o => o.Name, name), Cancel));
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.SubmitAsync(form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var again = (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>("form.ask")!;
        again.QuerySelector(".no-print .error-summary")!.TextContent.ShouldContain("intussen veranderd");
        again.QuerySelector(".promises")!.TextContent.ShouldContain(name);
        // A colleague is faster with the same client.
        await house.BeginAsync(new("Cato", Reach.ByPhone(PhoneNumber.Parse("0470212238")!)));
        before = await site.SnapshotAsync("staff_session");
        var late = await browser.SubmitAsync(again, Signing.Yes);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.ReadPageAsync()).QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldBe("Cato 0470 21 22 38");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task The_paper_says_it_in_both_languages_and_has_room_for_two_names()
    {
        var house = await PathHouse.OpenAsync(site);
        var browser = await house.BrowserAsync();
        await browser.SignAsync(PathLinks.New, ("Input.Client", "Bilal 0470 21 22 39"), ("Input.Language", "ar"), ("Input.Agreed", "Paper"));
        var path = (await house.PathsAsync()).Single();

        var paper = (await browser.OpenAsync(PathLinks.Agreement(path.Id))).QuerySelector(".agreement")!;
        var pdf = await browser.GetByteArrayAsync(PathLinks.AgreementPdf(path.Id), Cancel);

        paper.QuerySelectorAll(".promises [lang=ar]").Length.ShouldBe(paper.QuerySelectorAll(".promises li").Length);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        (await Paper.IsA4Async(pdf)).ShouldBeTrue();
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { "Bilal", "Je mag altijd stoppen.", "Handtekening van Bilal", "Handtekening van Counsellor" })
        {
            paper.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task Without_an_agreement_nothing_is_made_and_the_page_says_what_to_ask()
    {
        var house = await PathHouse.OpenAsync(site);
        var browser = await house.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.FillInAsync(PathLinks.New, ("Input.Client", "Yusuf 0470 21 22 35"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await answer.ReadPageAsync();
        again.QuerySelector(".error-summary a[href='#Input_Agreed']")!.TextContent.ShouldContain("Vraag of de persoon akkoord gaat");
        again.QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldBe("Yusuf 0470 21 22 35");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task Somebody_is_guided_once_and_the_second_wish_leads_to_what_goes_on()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync(new("Emine", Reach.ByPhone(PhoneNumber.Parse("0470212236")!)));
        var browser = await house.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.FillInAsync(PathLinks.New, ("Input.Client", "Emine 0470 21 22 36"), ("Input.Agreed", "Paper"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector($"main a[href='{PathLinks.Path(path.Id)}']").ShouldNotBeNull();
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var fromClient = await browser.GetAsync(PathLinks.For(path.PersonId!.Value), Cancel);
        $"{fromClient.Headers.Location}".ShouldBe(PathLinks.Path(path.Id));
        (await browser.OpenAsync(ClientLinks.Show(path.PersonId.Value))).QuerySelector($"main a[href='{PathLinks.Path(path.Id)}']").ShouldNotBeNull();
        await house.EndAsync(path, PathEnd.Work);
        (await house.BeginAsync(new("Emine", Reach.ByPhone(PhoneNumber.Parse("0470212236")!)))).Id.ShouldNotBe(path.Id);
    }

    [Fact]
    public async Task After_a_contact_in_the_street_one_begins_and_the_contact_stays_a_counter()
    {
        var house = await PathHouse.OpenAsync(site);
        var place = new FindPlace(house.Counsellor.OrganisationId, "Plein", FindPlaceKind.Street, null);
        await site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync(Cancel);
        });
        var browser = await house.BrowserAsync();
        var noted = await browser.FillInAsync(OutreachLinks.Contacts, ("Input.Place", $"{place.Id}"), ("Input.People", "1"), ("Input.Theme", "Work"));
        var contact = await site.QueryAsync(context => context.OutreachContacts.AsNoTracking().SingleAsync(c => c.FindPlaceId == place.Id, Cancel));

        (await browser.OpenAsync($"{noted.Headers.Location}")).QuerySelector($".panel a[href='{PathLinks.New}']").ShouldNotBeNull();
        await browser.SignAsync(PathLinks.New, ("Input.Client", "Omar 0470 21 22 37"), ("Input.Agreed", "Paper"));

        (await house.PathsAsync()).ShouldHaveSingleItem();
        (await site.QueryAsync(context => context.OutreachContacts.AsNoTracking().SingleAsync(c => c.FindPlaceId == place.Id, Cancel))).ShouldBeEquivalentTo(contact);
        var figures = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(OutreachLinks.Figures);
        var row = figures.QuerySelectorAll("table.data tr").Single(one => one.TextContent.Contains(house.Name) && one.QuerySelector("[data-label=Begonnen]") is not null);
        row.QuerySelector("[data-label=Begonnen]")!.TextContent.ShouldBe("1");
        figures.Body!.TextContent.ShouldNotContain("Omar");
    }

    [Fact]
    public async Task It_goes_through_its_phases_with_days_and_ends_with_a_reason_that_can_be_corrected()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        site.Clock.Advance(TimeSpan.FromDays(10));
        var browser = await house.BrowserAsync();
        var yesterday = site.Clock.Today().AddDays(-1);

        (await browser.FillInAsync(PathLinks.Phase(path.Id), ("Phase", "Ended"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.FillInAsync(PathLinks.Phase(path.Id), ("Phase", "Working"), ("Since", Typed.Iso(site.Clock.Today().AddDays(1))))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.FillInAsync(PathLinks.Phase(path.Id), ("Phase", "Working"), ("Since", Typed.Iso(yesterday)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.FillInAsync(PathLinks.End(path.Id))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.FillInAsync(PathLinks.End(path.Id), ("Why", "Training"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ended = (await house.PathAsync(path.Id)).EndedAt;
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        (await browser.FillInAsync(PathLinks.End(path.Id), ("Why", "Work"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var now = await house.PathAsync(path.Id);
        (now.Phase, now.End, now.PhaseSince, now.EndedAt).ShouldBe((PathPhase.Ended, PathEnd.Work, site.Clock.Today(), ended));
        (await house.EventsAsync(path)).Select(e => (e.Kind, e.Phase, e.End, e.Day)).ShouldBe(
        [
            (PathEventKind.Began, PathPhase.GettingToKnow, null, yesterday.AddDays(-9)),
            (PathEventKind.Phase, PathPhase.Working, null, yesterday),
            (PathEventKind.Ended, PathPhase.Ended, PathEnd.Training, site.Clock.Today()),
            (PathEventKind.EndCorrected, PathPhase.Ended, PathEnd.Work, site.Clock.Today()),
        ]);
        (await browser.GetAsync(PathLinks.Phase(path.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "it is over");
        (await browser.OpenAsync(PathLinks.Path(path.Id))).Body!.TextContent.ShouldContain("Einde verbeterd: Werk");
    }

    [Theory]
    [InlineData("fase", "Phase", "FollowUp")]
    [InlineData("afronden", "Why", "Moved")]
    [InlineData("collega", "To", null)]
    public async Task Whoever_acts_on_what_a_colleague_changed_meanwhile_reads_how_it_is_now_and_changes_nothing(string page, string field, string? value)
    {
        var house = await PathHouse.OpenAsync(site);
        var colleague = await site.AddStaffMemberAsync([StaffRole.Coordinator], house.Name);
        var path = await house.BeginAsync();
        var browser = await house.BrowserAsync();
        var address = $"{PathLinks.Path(path.Id)}/{page}";
        var stale = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        stale.SetAttribute("action", address);
        await browser.FillInAsync(PathLinks.Talk(path.Id), ("Day", Typed.Iso(site.Clock.Today().AddDays(7))));
        var before = await house.PathAsync(path.Id);

        var answer = await browser.SubmitAsync(stale, (field, value ?? $"{colleague.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = await answer.ReadPageAsync();
        again.QuerySelector(".panel.warning")!.TextContent.ShouldContain(BelgianFormat.LongDate(site.Clock.Today().AddDays(7)));
        (await house.PathAsync(path.Id)).ShouldBeEquivalentTo(before);
        var form = again.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", address);
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "now it is a choice");
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "pressed twice is once");
        (await house.EventsAsync(path)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_colleague_takes_over_at_once_with_a_trace_and_nobody_of_another_house_can_be_chosen()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], house.Name);
        var path = await house.BeginAsync();
        var browser = await house.BrowserAsync();

        (await browser.FillInAsync(PathLinks.Colleague(path.Id), ("To", $"{other.Counsellor.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.FillInAsync(PathLinks.Colleague(path.Id), ("To", $"{colleague.Id}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await house.PathAsync(path.Id)).CounsellorId.ShouldBe(colleague.Id);
        (await browser.OpenAsync(PathLinks.Path(path.Id))).QuerySelector(".story")!.TextContent.ShouldContain($"Doorgegeven aan {colleague.Name}");
        (await browser.OpenAsync(PathLinks.All)).QuerySelector($"a[href='{PathLinks.Path(path.Id)}']").ShouldBeNull("it isn't theirs any more");
        (await browser.OpenAsync(PathLinks.List(PathScope.All, null))).QuerySelector($"a[href='{PathLinks.Path(path.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_other_organisation_sees_the_name_and_the_question_until_it_says_yes_and_never_a_note()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync(new("Selma", Reach.ByPhone(PhoneNumber.Parse("0470212240")!), HelpLanguage: Language.FindHelp("tr")));
        await house.NoteAsync(path, "Dit blijft bij ons.");
        var (browser, theirs) = (await house.BrowserAsync(), await other.BrowserAsync());
        var before = await site.SnapshotAsync("staff_session");
        (string, string)[] filled = [("Input.To", $"{other.Counsellor.OrganisationId}"), ("Input.Question", "Wil leren naaien."), ("Input.Agreed", "Screen")];

        var reading = await (await browser.FillInAsync(PathLinks.HandOver(path.Id), filled)).ReadPageAsync();

        reading.QuerySelectorAll(".promises [lang=tr]").Length.ShouldBe(reading.QuerySelectorAll(".promises li").Length);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var form = reading.QuerySelector<IHtmlFormElement>("form.ask")!;
        form.SetAttribute("action", PathLinks.HandOver(path.Id));
        (await browser.SubmitAsync(form, ("Input.SaysYes", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var asked = await house.LastHandOverAsync(path);
        var shown = (await theirs.OpenAsync(PathLinks.Asked(asked.Id))).Body!.TextContent;
        shown.ShouldContain("Selma");
        shown.ShouldContain("Wil leren naaien.");
        shown.ShouldNotContain("0470 21 22 40");
        foreach (var address in new[] { PathLinks.Path(path.Id), ClientLinks.Show(path.PersonId!.Value), PathLinks.Agreement(path.Id), PathLinks.Note(path.Id) })
        {
            (await theirs.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await theirs.OpenAsync(StaffLinks.Home)).QuerySelector($".desk a[href='{PathLinks.Asked(asked.Id)}']").ShouldNotBeNull();

        var answer = await theirs.FillInAsync(PathLinks.Asked(asked.Id), ("Answer", "ja"));

        var begun = (await other.PathsAsync()).Single();
        $"{answer.Headers.Location}".ShouldBe(PathLinks.Path(begun.Id));
        (await other.PersonAsync(begun)).Id.ShouldNotBe(path.PersonId.Value);
        (begun.CounsellorId, begun.Consent.Said).ShouldBe((other.Counsellor.Id, asked.Consent.Said));
        var page = (await theirs.OpenAsync(PathLinks.Path(begun.Id))).Body!.TextContent;
        page.ShouldContain("0470 21 22 40");
        page.ShouldContain($"doorgegeven door {house.Name}");
        page.ShouldNotContain("Dit blijft bij ons.");
        var over = await house.PathAsync(path.Id);
        (over.Phase, over.End).ShouldBe((PathPhase.Ended, PathEnd.OtherHelp));
        (await browser.OpenAsync(PathLinks.Path(path.Id))).QuerySelector("#doorgeven")!.TextContent.ShouldContain($"{other.Name} begeleidt verder");
        (await browser.GetAsync(PathLinks.Path(begun.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_no_says_why_and_the_path_goes_on_and_what_is_taken_back_is_seen_no_more()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync();
        var declined = await house.AskAsync(path, other);
        var (browser, theirs) = (await house.BrowserAsync(), await other.BrowserAsync());

        (await theirs.FillInAsync(PathLinks.Asked(declined.Id))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await theirs.FillInAsync(PathLinks.Asked(declined.Id), ("Answer", "NoRoom"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await house.PathAsync(path.Id)).IsOpen.ShouldBeTrue();
        (await browser.OpenAsync(PathLinks.Path(path.Id))).QuerySelector("#doorgeven")!.TextContent.ShouldContain("Er is nu geen plaats.");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await house.AskAsync(path, other);
        (await browser.FillInAsync(PathLinks.HandOver(path.Id), ("Input.To", $"{other.Counsellor.OrganisationId}"), ("Input.Question", "Nog eens"), ("Input.Agreed", "Paper")))
            .StatusCode.ShouldBe(HttpStatusCode.Conflict, "one is asked at a time");
        (await browser.FillInAsync(PathLinks.TakeBack(path.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await other.AcceptAsync(again)).ShouldBe(PathWork.Over);
        var over = await theirs.OpenAsync(PathLinks.Asked(again.Id));
        over.Body!.TextContent.ShouldContain("De vraag is ingetrokken");
        over.QuerySelector("h1")!.TextContent.ShouldBe("Begeleiding", "who it was is told to nobody who doesn't guide them");
        over.QuerySelector("blockquote").ShouldBeNull();
        (await theirs.OpenAsync(PathLinks.All)).QuerySelector($"a[href='{PathLinks.Asked(again.Id)}']").ShouldBeNull();
        (await other.PathsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_organisation_is_asked_when_the_paper_is_signed_and_not_when_it_is_printed()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync(ClassSite.SomeBody("Papierina"));
        var browser = await house.BrowserAsync();
        (string, string)[] filled = [("Input.To", $"{other.Counsellor.OrganisationId}"), ("Input.Question", "Wil leren lassen."), ("Input.Agreed", "Paper")];
        var before = await site.SnapshotAsync("staff_session");

        var form = await browser.AskedAsync(PathLinks.HandOver(path.Id), filled);

        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        (await (await other.BrowserAsync()).OpenAsync(PathLinks.All)).Body!.TextContent.ShouldNotContain("Papierina");
        form.QuerySelector("button.primary")!.TextContent.Trim().ShouldBe("Papierina heeft getekend");
        var (printed, printedAt) = (form.QuerySelector(".agreement")!, site.Clock.GetUtcNow());
        printed.TextContent.ShouldContain("Wil leren lassen.");
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "pressed twice is once");

        var asked = await site.QueryAsync(context => context.PathHandOvers.AsNoTracking().SingleAsync(h => h.PathId == path.Id, Cancel));
        (asked.Consent.Way, asked.Consent.At, asked.Question).ShouldBe((ConsentWay.Paper, asked.AskedAt, "Wil leren lassen."));
        asked.AskedAt.ShouldBeGreaterThan(printedAt.AddMinutes(5));
        (await browser.OpenAsync(PathLinks.Agreement(path.Id, ofHandOver: true))).QuerySelector(".agreement")!.OuterHtml.ShouldBe(printed.OuterHtml);
    }

    [Fact]
    public async Task A_paper_with_another_name_or_of_a_question_that_was_asked_meanwhile_asks_nobody()
    {
        var (house, other, third) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync();
        var browser = await house.BrowserAsync();
        var form = await browser.AskedAsync(
            PathLinks.HandOver(path.Id), ("Input.To", $"{other.Counsellor.OrganisationId}"), ("Input.Question", "Wil leren lassen."), ("Input.Agreed", "Paper"));
        await site.QueryAsync(context => context.Organisations.Where(o => o.Id == other.Counsellor.OrganisationId)
            .ExecuteUpdateAsync(change => change.SetProperty(o => o.Name, $"Partner {Guid.NewGuid():N}"), Cancel));
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.SubmitAsync(form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var again = (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>("form.ask")!;
        again.SetAttribute("action", PathLinks.HandOver(path.Id));
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        await house.AskAsync(path, third);
        before = await site.SnapshotAsync("staff_session");
        var late = await browser.SubmitAsync(again, Signing.Yes);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.ReadPageAsync()).QuerySelector<IHtmlInputElement>("[name='Input.Question']")!.Value.ShouldBe("Wil leren lassen.");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task Two_people_of_one_name_who_are_reached_by_one_counsellor_do_not_become_one()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        await other.BeginAsync(new("Hana", Reach.ByCounsellor(other.Counsellor.Id)));
        var path = await house.BeginAsync(new("Hana", Reach.ByCounsellor(house.Counsellor.Id)));
        var asked = await house.AskAsync(path, other);
        var theirs = await other.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session", "path_look");

        var answer = await theirs.FillInAsync(PathLinks.Asked(asked.Id), ("Answer", "ja"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("een letter bij de naam");
        (await site.SnapshotAsync("staff_session", "path_look")).ShouldBe(before);
    }

    [Fact]
    public async Task A_note_stays_with_its_corrections_and_a_private_number_is_refused_with_what_was_typed()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        var browser = await house.BrowserAsync();
        const string Typed = "Haar nummer is 85.07.30-033.28";

        var refused = await browser.FillInAsync(PathLinks.Note(path.Id), ("Input.Text", Typed));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("rijksregisternummer");
        page.QuerySelector<IHtmlTextAreaElement>("[name='Input.Text']")!.Value.ShouldBe(Typed);
        (await house.NotesAsync(path)).ShouldBeEmpty();
        (await browser.FillInAsync(PathLinks.Note(path.Id), ("Input.Text", "Zoekt <b>werk</b>."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var first = (await house.NotesAsync(path)).Single();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await browser.OpenAsync(PathLinks.Correct(path.Id, first.Id))).QuerySelector<IHtmlTextAreaElement>("[name='Input.Text']")!.Value.ShouldBe("Zoekt <b>werk</b>.");
        (await browser.FillInAsync(PathLinks.Correct(path.Id, first.Id), ("Input.Text", "Zoekt een opleiding."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var shown = await browser.OpenAsync(PathLinks.Path(path.Id));
        shown.QuerySelectorAll(".note-card").Length.ShouldBe(1);
        shown.QuerySelector(".note-card > .written")!.TextContent.ShouldBe("Zoekt een opleiding.");
        shown.QuerySelector(".note-card s")!.TextContent.ShouldBe("Zoekt <b>werk</b>.");
    }

    [Fact]
    public async Task Of_two_who_correct_one_note_the_second_reads_the_first_and_keeps_what_was_typed()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        await house.NoteAsync(path, "Een.");
        var note = (await house.NotesAsync(path)).Single();
        var browser = await house.BrowserAsync();
        var address = PathLinks.Correct(path.Id, note.Id);
        var stale = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        stale.SetAttribute("action", address);
        await house.NoteAsync(path, "Twee.", note.Id);

        var answer = await browser.SubmitAsync(stale, ("Input.Text", "Drie."));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Twee.");
        page.QuerySelector<IHtmlTextAreaElement>("[name='Input.Text']")!.Value.ShouldBe("Drie.");
        (await house.NotesAsync(path)).Count.ShouldBe(2);
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", PathLinks.Note(path.Id));
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var notes = await house.NotesAsync(path);
        notes.Single(one => one.Text == "Drie.").CorrectsId.ShouldBe(notes.Single(one => one.Text == "Twee.").Id);
    }

    [Fact]
    public async Task Who_looked_stands_there_once_a_day_for_the_organisation_and_for_the_person_with_their_card()
    {
        var house = await PathHouse.OpenAsync(site);
        var colleague = await site.AddStaffMemberAsync([StaffRole.Steward], house.Name);
        var path = await house.BeginAsync();
        var browser = await site.SignInAsync(colleague);

        await browser.OpenAsync(PathLinks.Path(path.Id));
        var page = await browser.OpenAsync(PathLinks.Path(path.Id));

        page.QuerySelectorAll(".looks li").Select(look => look.TextContent).ShouldBe([$"{BelgianFormat.ShortDate(site.Clock.Today())}: {colleague.Name}"]);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await (await site.SignInAsync(colleague)).OpenAsync(PathLinks.Path(path.Id));
        var person = await house.PersonAsync(path);
        var lines = await LinesAsync(person, new SeenBy.ThePerson());
        lines.Count(line => line.Contains($"keek {colleague.Name} van {house.Name}")).ShouldBe(2);
        (await LinesAsync(person, new SeenBy.Organisation(house.Counsellor.OrganisationId))).ShouldHaveSingleItem().ShouldContain("Fase: Kennismaken");
        (await LinesAsync(person, new SeenBy.Organisation(Guid.NewGuid()), new SeenBy.Helper(colleague.Id))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_organisation_finds_nothing_at_any_page_or_verb()
    {
        var (house, third) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync(ClassSite.SomeBody("Geheimina"));
        await house.NoteAsync(path, "Een notitie.");
        var note = (await house.NotesAsync(path)).Single();
        var asked = await house.AskAsync(path, third);
        var outsider = await PathHouse.OpenAsync(site, role: StaffRole.Coordinator);
        var browser = await outsider.BrowserAsync();

        string[] addresses =
        [
            PathLinks.Path(path.Id), PathLinks.Phase(path.Id), PathLinks.End(path.Id), PathLinks.Talk(path.Id), PathLinks.Note(path.Id),
            PathLinks.Correct(path.Id, note.Id), PathLinks.Colleague(path.Id), PathLinks.HandOver(path.Id), PathLinks.TakeBack(path.Id),
            PathLinks.Asked(asked.Id), PathLinks.Agreement(path.Id), PathLinks.Agreement(path.Id, true), PathLinks.AgreementPdf(path.Id),
            PathLinks.For(path.PersonId!.Value),
        ];
        foreach (var address in addresses)
        {
            (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        var before = await site.SnapshotAsync("staff_session");
        var (by, version) = (outsider.By, path.Version);
        (await outsider.WithAsync<WorkOnPath, PathWork>(work => work.MoveAsync(path.Id, version, PathPhase.Working, path.PhaseSince, by, Cancel))).ShouldBe(PathWork.Gone);
        (await outsider.WithAsync<WorkOnPath, PathWork>(work => work.EndAsync(path.Id, version, PathEnd.Work, path.PhaseSince, by, Cancel))).ShouldBe(PathWork.Gone);
        (await outsider.WithAsync<WorkOnPath, PathWork>(work => work.GiveAsync(path.Id, version, by.StaffMemberId, by, Cancel))).ShouldBe(PathWork.Gone);
        (await outsider.WithAsync<WorkOnPath, PathWork>(work => work.AgreeTalkAsync(path.Id, version, null, by, Cancel))).ShouldBe(PathWork.Gone);
        (await outsider.NoteAsync(path, "Van buiten.")).ShouldBe(PathWork.Gone);
        (await outsider.AcceptAsync(asked)).ShouldBe(PathWork.Gone);
        (await outsider.WithAsync<HandOverPath, PathWork>(handOver => handOver.TakeBackAsync(path.Id, by, Cancel))).ShouldBe(PathWork.Gone);
        (await outsider.WithAsync<HandOverPath, PathWork>(handOver => handOver.DeclineAsync(asked.Id, HandOverRefusal.NoRoom, by, Cancel))).ShouldBe(PathWork.Gone);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        (await browser.OpenAsync(PathLinks.List(PathScope.All, null))).Body!.TextContent.ShouldNotContain("Geheimina");
        (await (await browser.PostFormAsync(PathLinks.All, await SearchAsync(browser, "Geheimina"))).ReadPageAsync()).QuerySelector("table.data").ShouldBeNull();
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync(PathLinks.All, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_says_what_waits_and_is_narrowed_and_searched_in_the_own_organisation()
    {
        var house = await PathHouse.OpenAsync(site);
        var (waits, calm, over) = (await house.BeginAsync(ClassSite.SomeBody("Wachtina")), await house.BeginAsync(ClassSite.SomeBody("Kalmina")), await house.BeginAsync(ClassSite.SomeBody("Klaarina")));
        await house.MovePhaseAsync(waits, site.Clock.Today().AddDays(-31));
        await house.EndAsync(over, PathEnd.Work);
        var browser = await house.BrowserAsync();
        await browser.FillInAsync(PathLinks.Talk(calm.Id), ("Day", Typed.Iso(site.Clock.Today().AddDays(1))));

        var list = await browser.OpenAsync(PathLinks.All);

        list.QuerySelector("caption")!.TextContent.ShouldBe("Begeleidingen: 2. Bij 1 wacht er iets.");
        var row = list.QuerySelectorAll("table.data tr").Single(one => one.TextContent.Contains("Wachtina"));
        row.QuerySelectorAll(".badge").Select(badge => badge.TextContent).ShouldBe(["Geen volgend gesprek", "31 dagen in deze fase"]);
        list.QuerySelectorAll("table.data tr").Single(one => one.TextContent.Contains("Kalmina")).QuerySelector(".badge").ShouldBeNull();
        (await browser.OpenAsync(PathLinks.List(PathScope.Mine, PathPhase.Ended))).QuerySelectorAll("table.data tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Klaarina");
        (await browser.OpenAsync(PathLinks.List(PathScope.Mine, PathPhase.Working))).QuerySelector(".empty").ShouldNotBeNull();
        var found = await (await browser.PostFormAsync(PathLinks.All, await SearchAsync(browser, "laarin"))).ReadPageAsync();
        found.QuerySelectorAll("table.data tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Klaarina");
        var desk = await browser.OpenAsync(StaffLinks.Home);
        desk.QuerySelector($".desk a[href='{PathLinks.Path(waits.Id)}']").ShouldNotBeNull();
        desk.QuerySelector($".desk a[href='{PathLinks.Path(calm.Id)}']").ShouldBeNull();
        await browser.FillInAsync(PathLinks.Talk(calm.Id), ("Day", Typed.Iso(site.Clock.Today())));
        (await browser.OpenAsync(StaffLinks.Home)).QuerySelector($".desk a[href='{PathLinks.Path(calm.Id)}']")!.TextContent.ShouldContain("Het gesprek is vandaag");
    }

    [Theory]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Steward)]
    public async Task Whoever_may_guide_somebody_sees_on_their_desk_what_waits_and_how_much_more_there_is(StaffRole role)
    {
        var house = await PathHouse.OpenAsync(site, role: role);
        for (var number = 0; number < 7; number++)
        {
            await house.BeginAsync(ClassSite.SomeBody($"Veel{(char)('a' + number)}"));
        }

        var desk = await (await house.BrowserAsync()).OpenAsync(StaffLinks.Home);

        var card = desk.QuerySelectorAll(".desk section").Single(section => section.QuerySelector("h2")!.TextContent == "Begeleiding");
        card.QuerySelectorAll("li").Length.ShouldBe(5);
        card.TextContent.ShouldContain("En nog 2.");
    }

    [Fact]
    public async Task Whoever_coordinates_reads_with_whom_paths_are_late_and_opens_the_list_of_them()
    {
        var house = await PathHouse.OpenAsync(site);
        var (late, later) = (await house.BeginAsync(ClassSite.SomeBody("Langina")), await house.BeginAsync(ClassSite.SomeBody("Traagina")));
        await house.BeginAsync(ClassSite.SomeBody("Kalmina"));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, house.Name);
        var other = await site.SignInAsync(StaffRole.Coordinator, (await PathHouse.OpenAsync(site)).Name);
        var card = $".desk a[href='{PathLinks.List(PathScope.Late, null)}']";
        (await coordinator.OpenAsync(StaffLinks.Home)).QuerySelector(card).ShouldBeNull("nothing is over its clock");

        await house.MovePhaseAsync(late, site.Clock.Today().AddDays(-31));
        await house.MovePhaseAsync(later, site.Clock.Today().AddDays(-35));

        var desk = await coordinator.OpenAsync(StaffLinks.Home);
        var line = desk.QuerySelector(card)!;
        line.TextContent.ShouldContain(house.Counsellor.Name);
        line.TextContent.ShouldContain("2 begeleidingen");
        line.TextContent.ShouldContain("tot 5 dagen te laat");
        desk.QuerySelectorAll(card)[^1].TextContent.ShouldContain("(2)");
        foreach (var name in new[] { "Langina", "Traagina", "Kalmina" })
        {
            desk.Body!.TextContent.ShouldNotContain(name);
        }
        var list = await coordinator.OpenAsync(PathLinks.List(PathScope.Late, null));
        list.QuerySelectorAll("table.data tbody th a").Select(link => link.GetAttribute("href")).ShouldBe([PathLinks.Path(later.Id), PathLinks.Path(late.Id)]);
        (await coordinator.OpenAsync(PathLinks.List(PathScope.Late, PathPhase.Working))).QuerySelector(".empty").ShouldNotBeNull();
        (await other.OpenAsync(StaffLinks.Home)).QuerySelector(card).ShouldBeNull();
        (await other.OpenAsync(PathLinks.List(PathScope.Late, null))).QuerySelector("table.data").ShouldBeNull();
        (await (await house.BrowserAsync()).OpenAsync(StaffLinks.Home)).QuerySelector(card).ShouldBeNull("their own paths stand on their desk by name");
    }

    [Fact]
    public async Task What_the_list_of_late_paths_shows_is_what_the_clock_says()
    {
        var (house, third) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var browser = await house.BrowserAsync();
        var today = site.Clock.Today();
        var (atLast, over, talkToday, ended, asked, askedLate) = (
            await house.BeginAsync(), await house.BeginAsync(), await house.BeginAsync(), await house.BeginAsync(), await house.BeginAsync(), await house.BeginAsync());
        await house.AskAsync(asked, third);
        await house.AskAsync(askedLate, third);
        await browser.FillInAsync(PathLinks.Talk(talkToday.Id), ("Day", Typed.Iso(today)));
        await house.EndAsync(ended, PathEnd.Work);
        await MoveAskedAsync(asked, today.AddDays(-PathHandOver.DaysToAnswer));
        await MoveAskedAsync(askedLate, today.AddDays(-PathHandOver.DaysToAnswer - 1));
        await house.MovePhaseAsync(atLast, today.AddDays(-30));
        await house.MovePhaseAsync(over, today.AddDays(-31));
        await house.MovePhaseAsync(ended, today.AddDays(-400));
        var shown = await browser.OpenAsync(PathLinks.List(PathScope.Late, null));

        shown.QuerySelectorAll("table.data tbody th a").Select(link => link.GetAttribute("href"))
            .ShouldBe([PathLinks.Path(over.Id), PathLinks.Path(askedLate.Id)], ignoreOrder: true);

        async Task MoveAskedAsync(GuidancePath path, DateOnly day)
        {
            var at = BrusselsTime.At(day, TimeOnly.MinValue);
            await site.QueryAsync(context => context.PathHandOvers.Where(h => h.PathId == path.Id)
                .ExecuteUpdateAsync(change => change.SetProperty(h => h.AskedAt, at), Cancel));
        }
    }

    [Fact]
    public async Task Whose_counsellor_stopped_waits_for_every_colleague()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync(ClassSite.SomeBody("Wezina"));
        var colleague = await site.SignInAsync(StaffRole.Counsellor, house.Name);
        (await colleague.OpenAsync(StaffLinks.Home)).QuerySelector($".desk a[href='{PathLinks.Path(path.Id)}']").ShouldBeNull();

        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == house.Counsellor.Id, Cancel)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });

        (await colleague.OpenAsync(StaffLinks.Home)).QuerySelector($".desk a[href='{PathLinks.Path(path.Id)}']")!.TextContent
            .ShouldContain("De begeleider werkt hier niet meer");
    }

    [Fact]
    public async Task Two_people_who_are_one_keep_one_open_path_and_what_ended_goes_along()
    {
        var house = await PathHouse.OpenAsync(site);
        var stays = ClassSite.SomeBody("Sarah") with { OrganisationId = house.Counsellor.OrganisationId };
        var (goes, kept) = (await house.BeginAsync(ClassSite.SomeBody("Sara")), await house.BeginAsync(stays));
        Task<JoinAnswer> JoinAsync() =>
            site.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(goes.PersonId!.Value, kept.PersonId!.Value, stays, house.Counsellor.Id, Cancel));

        var refused = await JoinAsync();

        refused.Outcome.ShouldBe(JoinOutcome.Refused);
        refused.Why!.ShouldContain("Rond eerst één begeleiding af");
        await house.EndAsync(goes, PathEnd.NoContact);
        (await JoinAsync()).Outcome.ShouldBe(JoinOutcome.Joined);
        (await house.PathsAsync()).ShouldAllBe(path => path.PersonId == kept.PersonId);
    }

    [Fact]
    public async Task Whoever_asks_to_be_forgotten_ends_it_and_takes_back_what_was_asked()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync(ClassSite.SomeBody("Vergetina"));
        await house.NoteAsync(path, "Over haar.");
        var asked = await house.AskAsync(path, other, "Iets over haar.");
        var browser = await house.BrowserAsync();
        await browser.OpenAsync(PathLinks.Path(path.Id));

        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(path.PersonId!.Value, null, Cancel);
            return true;
        });

        var kept = await house.PathAsync(path.Id);
        (kept.PersonId, kept.End, kept.Phase).ShouldBe((null, PathEnd.OwnWish, PathPhase.Ended));
        (await house.NotesAsync(path)).ShouldBeEmpty();
        (await site.QueryAsync(context => context.PathLooks.AnyAsync(look => look.PathId == path.Id, Cancel))).ShouldBeFalse();
        (await house.LastHandOverAsync(path)).Question.ShouldBeNull();
        (await other.AcceptAsync(asked)).ShouldBe(PathWork.Over);
        (await (await other.BrowserAsync()).GetAsync(PathLinks.Asked(asked.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == path.PersonId, Cancel))).ShouldBeFalse();
        (await browser.OpenAsync(PathLinks.Path(path.Id))).Body!.TextContent.ShouldContain("Iemand die vergeten is");
        (await browser.GetAsync(PathLinks.Note(path.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Half_a_year_after_the_end_nobody_knows_any_more_who_it_was()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        await house.NoteAsync(path, "Over de persoon.");
        await house.StepAsync(path);
        await house.EndAsync(path, PathEnd.Training);
        var ended = (await house.PathAsync(path.Id)).EndedAt!.Value;

        site.Clock.AdjustTime(ended.AddMonths(6).AddDays(-1));
        await ForgetAsync();
        (await house.PathAsync(path.Id)).PersonId.ShouldBe(path.PersonId);
        (await StepsAsync()).ShouldBe(1);
        site.Clock.AdjustTime(ended.AddMonths(6).AddDays(1));
        await ForgetAsync();

        var kept = await house.PathAsync(path.Id);
        (kept.PersonId, kept.End, kept.EndedAt).ShouldBe((null, PathEnd.Training, ended));
        (await house.NotesAsync(path)).ShouldBeEmpty();
        (await StepsAsync()).ShouldBe(0);

        Task<int> StepsAsync() => site.QueryAsync(context => context.PlanSteps.CountAsync(s => s.PersonId == path.PersonId, Cancel));
    }

    [Fact]
    public async Task A_path_that_was_handed_over_leads_to_nobody_once_it_is_forgotten_while_the_other_goes_on()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync();
        await other.AcceptAsync(await house.AskAsync(path, other));
        var begun = (await other.PathsAsync()).Single();
        (await house.LastHandOverAsync(path)).NewPathId.ShouldBe(begun.Id);

        site.Clock.AdjustTime((await house.PathAsync(path.Id)).EndedAt!.Value.AddMonths(6).AddDays(1));
        await ForgetAsync();

        (await house.PathAsync(path.Id)).PersonId.ShouldBeNull();
        (await other.PathAsync(begun.Id)).PersonId.ShouldNotBeNull();
        (await house.LastHandOverAsync(path)).NewPathId.ShouldBeNull();
    }

    Task<string?> ForgetAsync() => site.QueryAsync(context =>
        new ForgetEndedPaths(context, new PathTransaction(context), new Outbox<AppDbContext>(context), site.Clock).RunAsync(Cancel));

    Task<List<string>> LinesAsync(Person person, params SeenBy[] seenBy) => site.WithAsync<PersonLines, List<string>>(async lines =>
        [.. (await lines.ReadAsync(person, seenBy, Cancel)).Where(chapter => chapter.Part is PathsOfPerson).SelectMany(chapter => chapter.Lines).Select(line => line.What)]);

    static async Task<(string Name, string Value)[]> SearchAsync(HttpClient browser, string sought)
    {
        var form = (await browser.OpenAsync(PathLinks.All)).QuerySelector<IHtmlFormElement>("form[role=search]")!;
        return [.. form.FilledIn().Where(field => field.Name != PathLinks.SoughtField), (PathLinks.SoughtField, sought)];
    }
}
