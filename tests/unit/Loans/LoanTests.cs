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
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Loans.Lending;
using DigitaalWerkt.Web.Features.Loans.Messages;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Loans;

/// <summary>A device is with one person, who agreed, until a day of which they hear in time; only its own organisation sees it.</summary>
public sealed class LoanTests(MessageSite site) : IClassFixture<MessageSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_screen_the_person_reads_it_in_their_language_and_nothing_is_written_before_they_say_yes()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var browser = await desk.BrowserAsync();
        var address = LoanLinks.Lend(desk.Device.Id);
        var before = await site.SnapshotAsync("staff_session");

        var asked = await browser.FillInAsync(address, ("Input.Client", "Amina 0470 11 22 33"), ("Input.Language", "ar"), ("Input.Agreed", "Screen"));

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await asked.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldContain("Lees dit, Amina");
        page.QuerySelectorAll(".promises li").ShouldAllBe(line => line.QuerySelector("[lang=ar][dir=rtl]") != null);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);

        var answer = await browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var loan = (await desk.LoansAsync()).Single();
        (loan.DueOn, loan.Consent.Way, loan.LentBy, loan.EndedAt).ShouldBe((site.Clock.Today().AddMonths(6), ConsentWay.Screen, desk.Counsellor.Id, null));
        (loan.Consent.Language, loan.Consent.At).ShouldBe(("ar", loan.LentAt));
        loan.Consent.Said.ShouldContain("Je betaalt geen boete.");
        (await desk.PersonAsync(loan)).HelpLanguage.ShouldBe("ar");
        (await browser.OpenAsync($"{answer.Headers.Location}")).Body!.TextContent.ShouldContain("Amina");
        (await browser.OpenAsync(LoanLinks.All)).QuerySelector("table.data")!.TextContent.ShouldContain("Amina");
    }

    [Fact]
    public async Task Sentences_that_are_other_ones_by_now_stand_on_the_paper_as_they_were_said()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        await site.QueryAsync(context => context.DeviceLoans.Where(l => l.Id == loan.Id).ExecuteUpdateAsync(
            change => change.SetProperty(l => l.Consent.Said, "Je brengt de lader mee terug.\nLenen kost niets."), Cancel));

        var paper = (await (await desk.BrowserAsync()).OpenAsync(LoanLinks.Agreement(loan.Id))).QuerySelector(".agreement")!;

        paper.QuerySelectorAll(".promises li").Select(line => line.TextContent.Trim()).ShouldBe(["Je brengt de lader mee terug.", "Lenen kost niets."]);
    }

    [Fact]
    public async Task On_paper_it_is_printed_first_and_lent_when_it_is_signed()
    {
        var desk = await LoanHouse.OpenAsync(site, details: new() { Label = "L-08", Kind = DeviceKind.Laptop, SerialNumber = "SN-4712" });
        var browser = await desk.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var form = await browser.AskedAsync(
            LoanLinks.Lend(desk.Device.Id), ("Input.Client", "Bilal 0470 11 22 36"), ("Input.Language", "ar"), ("Input.Agreed", "Paper"));

        (await site.SnapshotAsync("staff_session")).ShouldBe(before, "it is only printed");
        form.QuerySelector("button.primary")!.TextContent.Trim().ShouldBe("Bilal heeft getekend");
        form.GetAttribute("action").ShouldBe(LoanLinks.Lend(desk.Device.Id), "a name doesn't belong in an address");
        var printed = form.QuerySelector(".agreement")!;
        foreach (var words in new[] { "Bilal", "L-08", "SN-4712", BelgianFormat.LongDate(site.Clock.Today().AddMonths(6)), "Handtekening van Bilal" })
        {
            printed.TextContent.ShouldContain(words);
        }
        var printedAt = site.Clock.GetUtcNow();
        site.Clock.Advance(TimeSpan.FromMinutes(20));
        var answer = await browser.SubmitAsync(form);
        (await browser.SubmitAsync(form)).Headers.Location.ShouldBe(answer.Headers.Location, "pressed twice is once");

        var loan = (await desk.LoansAsync()).Single();
        (loan.Consent.Way, loan.Consent.Language, loan.Consent.At).ShouldBe((ConsentWay.Paper, "ar", loan.LentAt));
        loan.LentAt.ShouldBeGreaterThan(printedAt.AddMinutes(20), "the moment is that of the signature");
        (await browser.OpenAsync(LoanLinks.Agreement(loan.Id))).QuerySelector(".agreement")!.OuterHtml.ShouldBe(printed.OuterHtml, "printed again it is the same");
    }

    [Fact]
    public async Task A_paper_of_yesterday_lends_nothing_because_another_last_day_stands_there_now()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var browser = await desk.BrowserAsync();
        var address = LoanLinks.Lend(desk.Device.Id);
        var form = await browser.AskedAsync(address, ("Input.Client", "Chris 0470 11 22 37"), ("Input.Agreed", "Paper"));
        site.Clock.Advance(TimeSpan.FromDays(1));
        browser = await desk.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        // Signed in anew: with the token of that session.
        var token = (await browser.OpenAsync(address)).QuerySelector<IHtmlInputElement>("form [name=__RequestVerificationToken]")!;
        var answer = await browser.SubmitAsync(form, (token.Name!, token.Value));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var again = (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>("form.ask")!;
        again.QuerySelector(".no-print .error-summary")!.TextContent.ShouldContain("intussen veranderd");
        again.QuerySelector(".agreement")!.TextContent.ShouldContain(BelgianFormat.LongDate(site.Clock.Today().AddMonths(6)));
        (await browser.SubmitAsync(again, Signing.Yes)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.LoansAsync()).Single().DueOn.ShouldBe(site.Clock.Today().AddMonths(6));
    }

    [Fact]
    public async Task A_device_that_somebody_else_got_is_not_lent_by_a_paper_and_no_paper_is_printed_for_it()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var browser = await desk.BrowserAsync();
        var address = LoanLinks.Lend(desk.Device.Id);
        (string, string)[] filled = [("Input.Client", "Dirk 0470 11 22 38"), ("Input.Agreed", "Paper")];
        var form = await browser.AskedAsync(address, filled);
        await desk.LendAsync();
        var before = await site.SnapshotAsync("staff_session");

        var signed = await browser.SubmitAsync(form);
        var printed = await browser.FillInAsync(address, filled);

        signed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await signed.ReadPageAsync()).QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldBe("Dirk 0470 11 22 38");
        printed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await printed.ReadPageAsync()).QuerySelector("form.ask").ShouldBeNull();
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task The_paper_says_it_in_both_languages_and_has_room_for_two_names()
    {
        var desk = await LoanHouse.OpenAsync(site, details: new() { Label = "L-07", Kind = DeviceKind.Laptop, SerialNumber = "SN-4711" });
        var browser = await desk.BrowserAsync();
        var answer = await browser.SignAsync(
            LoanLinks.Lend(desk.Device.Id), ("Input.Client", "Bilal 0470 11 22 34"), ("Input.Language", "ar"), ("Input.Agreed", "Paper"));
        var loan = (await desk.LoansAsync()).Single();
        $"{answer.Headers.Location}".ShouldBe(LoanLinks.Loan(loan.Id));
        (await browser.OpenAsync(LoanLinks.Loan(loan.Id))).QuerySelector($"a[href='{LoanLinks.Agreement(loan.Id)}']").ShouldNotBeNull();

        var paper = (await browser.OpenAsync(LoanLinks.Agreement(loan.Id))).QuerySelector(".agreement")!;
        var pdf = await browser.GetByteArrayAsync(LoanLinks.AgreementPdf(loan.Id), Cancel);

        paper.QuerySelectorAll(".promises [lang=ar]").Length.ShouldBe(paper.QuerySelectorAll(".promises li").Length);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        (await Paper.IsA4Async(pdf)).ShouldBeTrue();
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { "Bilal", "L-07", "SN-4711", BelgianFormat.LongDate(loan.DueOn), "Je betaalt geen boete.", "Handtekening van Bilal" })
        {
            paper.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task Without_an_agreement_nothing_is_lent_and_the_page_says_what_to_ask()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var before = await site.SnapshotAsync("staff_session");

        var answer = await desk.LendByPageAsync(("Input.Client", "Yusuf 0470 11 22 35"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await answer.ReadPageAsync();
        again.QuerySelector(".error-summary a[href='#Input_Agreed']")!.TextContent.ShouldContain("akkoord");
        again.QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldBe("Yusuf 0470 11 22 35");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task From_the_page_of_a_client_one_chooses_what_is_free_and_types_nothing()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var (house, today) = (desk.Counsellor.OrganisationId, site.Clock.Today());
        var broken = new Device(house, new() { Label = "L-02", Kind = DeviceKind.Laptop, Condition = DeviceCondition.Broken });
        var aside = new Device(house, new() { Label = "L-03", Kind = DeviceKind.Laptop });
        aside.Archive(site.Clock.GetUtcNow());
        var client = Person.From(ClassSite.SomeBody("Khadija") with { OrganisationId = house, HelpLanguage = Language.FindHelp("tr") }, site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.AddRange(broken, aside, client);
            return context.SaveChangesAsync(Cancel);
        });
        var browser = await desk.BrowserAsync();

        (await browser.OpenAsync(ClientLinks.Show(client.Id))).QuerySelector($"a[href='{LoanLinks.For(client.Id)}']").ShouldNotBeNull();
        var choice = await browser.OpenAsync(LoanLinks.For(client.Id));
        choice.QuerySelectorAll("main .row a").Select(link => link.GetAttribute("href")).ShouldBe([LoanLinks.LendTo(desk.Device.Id, client.Id)]);
        var form = await browser.OpenAsync(LoanLinks.LendTo(desk.Device.Id, client.Id));

        form.QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldStartWith("Khadija");
        form.QuerySelector<IHtmlSelectElement>("[name='Input.Language']")!.Value.ShouldBe("tr");
        (await (await site.SignInAsync(StaffRole.Counsellor, "Een ander huis")).GetAsync(LoanLinks.For(client.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.LendAsync(new("Khadija", client.Reach))).PersonId.ShouldBe(client.Id);
        (await browser.OpenAsync(LoanLinks.For(client.Id))).QuerySelectorAll("main .row a").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_came_back_broken_has_a_reason_and_a_next_step_and_is_not_lent_until_it_works()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        var browser = await desk.BrowserAsync();

        var refused = await browser.FillInAsync(LoanLinks.End(loan.Id), ("How", "Broken"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.ReadPageAsync()).QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Next", "#Remark"], ignoreOrder: true);
        (await browser.FillInAsync(LoanLinks.End(loan.Id), ("How", "Broken"), ("Remark", "Het viel van tafel."), ("Next", "Another"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        (await desk.TryAsync()).Outcome.ShouldBe(LendOutcome.Taken);
        var device = await desk.DeviceNowAsync();
        (device.Condition, device.Defect).ShouldBe((DeviceCondition.Broken, "Het viel van tafel."));
        var page = await browser.OpenAsync(LoanLinks.Loan(loan.Id));
        page.Body!.TextContent.ShouldContain("Er is geen boete");
        page.QuerySelector($"main a[href='{LoanLinks.For(loan.PersonId!.Value)}']").ShouldNotBeNull();
        (await browser.OpenAsync(LoanLinks.Device(desk.Device.Id))).Body!.TextContent.ShouldContain("Het viel van tafel.");
        (await browser.FillInAsync(LoanLinks.Device(desk.Device.Id), ("Input.Condition", "Works"), ("Input.Defect", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.TryAsync()).Outcome.ShouldBe(LendOutcome.Lent);
    }

    [Fact]
    public async Task How_it_was_lost_stays_with_the_loan_and_what_was_noted_wrongly_is_corrected()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        await desk.EndAsync(loan, LoanEnd.Lost, "Gestolen op de tram.", LoanNextStep.Another);
        var lost = await desk.DeviceNowAsync();
        (lost.Condition, lost.Defect).ShouldBe((DeviceCondition.Lost, null));

        (await desk.EndAsync(loan, LoanEnd.Returned)).ShouldBe(LoanWork.Done);

        (await desk.DeviceNowAsync()).Condition.ShouldBe(DeviceCondition.Works);
        (await desk.LoansAsync()).Single().Result.ShouldBe(new LoanResult(LoanEnd.Returned, null, null));
        // Of a device that somebody else has by now, an old loan says nothing any more.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.LendAsync();
        (await desk.EndAsync(loan, LoanEnd.Broken, "Een toets ontbrak.", LoanNextStep.Repair)).ShouldBe(LoanWork.Done);
        (await desk.DeviceNowAsync()).Condition.ShouldBe(DeviceCondition.Works);
    }

    [Fact]
    public async Task Whoever_ends_what_a_colleague_extended_meanwhile_reads_how_it_is_now_and_keeps_what_was_typed()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        var browser = await desk.BrowserAsync();
        var stale = (IHtmlFormElement)(await browser.OpenAsync(LoanLinks.End(loan.Id))).QuerySelector("main form[method=post]")!;
        stale.SetAttribute("action", LoanLinks.End(loan.Id));
        await desk.ExtendAsync(loan, 0);

        var answer = await browser.SubmitAsync(stale, ("How", "Lost"), ("Remark", "Gestolen."), ("Next", "Talk"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain(BelgianFormat.LongDate(loan.DueOn.AddMonths(6)));
        page.QuerySelector<IHtmlInputElement>("[name=Remark]")!.Value.ShouldBe("Gestolen.");
        (await desk.LoansAsync()).Single().EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task It_is_extended_once_and_again_only_by_a_coordinator_and_pressed_twice_is_once()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        var browser = await desk.BrowserAsync();
        var stale = (IHtmlFormElement)(await browser.OpenAsync(LoanLinks.Extend(loan.Id))).QuerySelector("main form[method=post]")!;
        stale.SetAttribute("action", LoanLinks.Extend(loan.Id));

        (await browser.SubmitAsync(stale)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.SubmitAsync(stale)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.LoansAsync()).Single().DueOn.ShouldBe(loan.DueOn.AddMonths(6));
        (await desk.ExtendAsync(loan, 1)).ShouldBe(LoanWork.Over);
        (await browser.OpenAsync(LoanLinks.Extend(loan.Id))).QuerySelector("main form").ShouldBeNull();
        (await browser.OpenAsync(LoanLinks.Loan(loan.Id))).QuerySelector($"a[href='{LoanLinks.Extend(loan.Id)}']").ShouldBeNull();
        (await desk.ExtendAsync(loan, 1, isCoordinator: true)).ShouldBe(LoanWork.Done);
        (await desk.LoansAsync()).Single().TimesExtended.ShouldBe(2);

        var late = await browser.SubmitAsync(stale, ("Times", "1"));
        late.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "it stands there as this form asks");
        var refused = await browser.SubmitAsync(stale, ("Times", "0"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.ReadPageAsync()).QuerySelector(".panel.warning")!.TextContent.ShouldContain(BelgianFormat.LongDate(loan.DueOn.AddMonths(12)));
    }

    [Fact]
    public async Task The_person_hears_of_the_end_twice_in_both_languages_and_somebody_calls_when_it_is_over()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var (person, email) = LoanHouse.SomebodyByEmail();
        var loan = await desk.LendAsync(person);

        await GoToAsync(loan.DueOn.AddDays(-15));
        site.MailsTo(email).ShouldBeEmpty();
        await GoToAsync(loan.DueOn.AddDays(-14));
        await GoToAsync(loan.DueOn.AddDays(-2));
        site.MailsTo(email).Count.ShouldBe(2);
        site.MailsTo(email)[0].Text.ShouldContain(BelgianFormat.LongDate(loan.DueOn));
        site.MailsTo(email)[0].Text.ShouldContain("أعِده");
        await GoToAsync(loan.DueOn.AddDays(1));

        var call = await site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.Subject == loan.Id && m.Kind == LoanKinds.Late, Cancel));
        call.Channel.ShouldBe(Channel.Call);
        var browser = await desk.BrowserAsync();
        var form = $"form[action='{MessageLinks.Call(call.Id)}']";
        var calls = await browser.OpenAsync(MessageLinks.Calls);
        calls.QuerySelector(form).ShouldNotBeNull();
        calls.Body!.TextContent.ShouldContain("Er is geen boete.");
        // Once it may be kept for longer nobody needs to call.
        await desk.ExtendAsync(loan, 0);
        (await browser.OpenAsync(MessageLinks.Calls)).QuerySelector(form).ShouldBeNull();
        var needed = await site.WithAsync<IServiceProvider, List<DateTimeOffset>>(async services =>
        {
            var waiting = services.GetRequiredService<AppDbContext>().OutboxMessages.Where(m => m.Subject == loan.Id && m.State == MessageState.Waiting);
            var dropped = services.GetServices<IMessageSubject>().OfType<LoanSubject>().Single().NoLongerNeeded(waiting);
            return await waiting.Where(m => !dropped.Any(other => other.Id == m.Id)).Select(m => m.Occurrence).ToListAsync(Cancel);
        });
        needed.Count.ShouldBe(3);
        needed.ShouldAllBe(occurrence => occurrence > BrusselsTime.At(loan.DueOn.AddMonths(6), TimeOnly.MinValue));
    }

    [Fact]
    public async Task Nobody_hears_of_a_device_that_came_back_and_another_gets_it()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var (person, email) = LoanHouse.SomebodyByEmail("Ivan");
        var loan = await desk.LendAsync(person);
        await desk.EndAsync(loan, LoanEnd.Returned);

        await GoToAsync(loan.DueOn.AddDays(1));

        site.MailsTo(email).ShouldBeEmpty();
        (await (await desk.BrowserAsync()).OpenAsync(MessageLinks.Calls)).Body!.TextContent.ShouldNotContain("Geleend toestel");
        (await desk.LendAsync()).Id.ShouldNotBe(loan.Id);
    }

    [Fact]
    public async Task Another_organisation_finds_nothing_at_any_page_or_verb()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync(ClassSite.SomeBody("Geheimina"));
        var outsider = await LoanHouse.OpenAsync(site, role: StaffRole.Coordinator);
        var browser = await outsider.BrowserAsync();

        foreach (var address in new[]
        {
            LoanLinks.Device(desk.Device.Id), LoanLinks.Lend(desk.Device.Id), LoanLinks.For(loan.PersonId!.Value), LoanLinks.Loan(loan.Id), LoanLinks.Extend(loan.Id),
            LoanLinks.End(loan.Id), LoanLinks.Agreement(loan.Id), LoanLinks.AgreementPdf(loan.Id), LoanLinks.LendTo(outsider.Device.Id, loan.PersonId!.Value),
        })
        {
            (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await site.WithAsync<WorkOnLoan, LoanWork>(work => work.EndAsync(
            loan.Id, outsider.Counsellor.OrganisationId, loan.Version, new(LoanEnd.Returned, null, null), Cancel))).ShouldBe(LoanWork.Gone);
        (await site.WithAsync<WorkOnLoan, LoanWork>(work => work.ExtendAsync(loan.Id, outsider.Counsellor.OrganisationId, 0, true, Cancel))).ShouldBe(LoanWork.Gone);
        (await browser.OpenAsync(LoanLinks.All)).Body!.TextContent.ShouldNotContain("Geheimina");
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync(LoanLinks.All, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_start_page_says_what_is_late_and_what_ends_within_two_weeks_to_the_own_organisation()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var other = await LoanHouse.OpenAsync(site);
        var later = new Device(desk.Counsellor.OrganisationId, new() { Label = "L-09", Kind = DeviceKind.Tablet });
        await site.QueryAsync(context =>
        {
            context.Add(later);
            return context.SaveChangesAsync(Cancel);
        });
        var (first, second) = (await desk.LendAsync(ClassSite.SomeBody("Roza")), await (desk with { Device = later }).LendAsync());
        var today = site.Clock.Today();
        await desk.MoveDueAsync(first, today.AddDays(-1));
        await desk.MoveDueAsync(second, today.AddDays(14));

        var start = await (await desk.BrowserAsync()).OpenAsync(StaffLinks.Home);

        start.QuerySelector($".desk a[href='{LoanLinks.Loan(first.Id)}']")!.TextContent.ShouldContain("Te laat");
        start.QuerySelector($".desk a[href='{LoanLinks.Loan(second.Id)}']")!.TextContent.ShouldNotContain("Te laat");
        (await (await other.BrowserAsync()).OpenAsync(StaffLinks.Home)).Body!.TextContent.ShouldNotContain("Geleende toestellen");
        await desk.MoveDueAsync(second, today.AddDays(15));
        (await (await desk.BrowserAsync()).OpenAsync(StaffLinks.Home)).QuerySelector($".desk a[href='{LoanLinks.Loan(second.Id)}']").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_to_be_done_after_one_broke_stands_on_the_start_page_until_it_works()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync(ClassSite.SomeBody("Kapotina"));
        await desk.EndAsync(loan, LoanEnd.Broken, "Het scherm is stuk.", LoanNextStep.Repair);
        async Task<string?> LineAsync() => (await (await desk.BrowserAsync()).OpenAsync(StaffLinks.Home))
            .QuerySelector($".desk a[href='{LoanLinks.Loan(loan.Id)}']")?.TextContent;

        (await LineAsync())!.ShouldContain("Laat het herstellen");
        await site.QueryAsync(context => context.DeviceLoans.Where(l => l.Id == loan.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(l => l.EndedAt, site.Clock.GetUtcNow().AddDays(-31)), Cancel));
        (await LineAsync())!.ShouldContain("Te laat");
        await site.QueryAsync(context => context.Devices.Where(d => d.Id == desk.Device.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(d => d.Condition, DeviceCondition.Works), Cancel));
        (await LineAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_promised_another_device_stands_on_the_start_page_until_they_have_one()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var person = ClassSite.SomeBody("Anderina");
        var loan = await desk.LendAsync(person);
        await desk.EndAsync(loan, LoanEnd.Lost, "Gestolen.", LoanNextStep.Another);
        async Task<bool> StandsAsync() => (await (await desk.BrowserAsync()).OpenAsync(StaffLinks.Home))
            .QuerySelector($".desk a[href='{LoanLinks.Loan(loan.Id)}']") is not null;

        (await StandsAsync()).ShouldBeTrue();
        var other = new Device(desk.Counsellor.OrganisationId, new() { Label = "L-02", Kind = DeviceKind.Laptop });
        await site.QueryAsync(context =>
        {
            context.Add(other);
            return context.SaveChangesAsync(Cancel);
        });
        await (desk with { Device = other }).LendAsync(person);
        (await StandsAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task The_first_training_that_somebody_attended_before_stands_with_the_loan()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var person = ClassSite.SomeBody("Leila") with { OrganisationId = desk.Counsellor.OrganisationId };
        var (missed, came) = (await site.PlanAsync(inDays: 1), await site.PlanAsync(inDays: 2));
        foreach (var (session, kind) in new[] { (missed, AttendanceKind.Absent), (came, AttendanceKind.Present) })
        {
            var booking = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();
            await site.QueryAsync(context =>
            {
                context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, kind, 60, session.StartsAt, session.StartsAt, desk.Counsellor.Id));
                return context.SaveChangesAsync(Cancel);
            });
        }
        site.Clock.AdjustTime(came.EndsAt);

        var loan = await desk.LendAsync(person);

        var page = (await (await desk.BrowserAsync()).OpenAsync(LoanLinks.Loan(loan.Id))).Body!.TextContent;
        page.ShouldContain(BelgianFormat.ShortMoment(came.StartsAt));
        page.ShouldNotContain(BelgianFormat.ShortMoment(missed.StartsAt));
        var alone = await LoanHouse.OpenAsync(site);
        (await (await alone.BrowserAsync()).OpenAsync(LoanLinks.Loan((await alone.LendAsync()).Id))).Body!.TextContent.ShouldContain("Nog geen les");
    }

    [Fact]
    public async Task It_stands_on_the_page_of_its_person_goes_along_when_two_are_one_and_is_nobodys_when_they_are_forgotten()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var (goes, stays) = (await desk.LendAsync(ClassSite.SomeBody("Sara")), ClassSite.SomeBody("Sarah") with { OrganisationId = desk.Counsellor.OrganisationId });
        var to = Person.From(stays, site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(to);
            return context.SaveChangesAsync(Cancel);
        });
        var browser = await desk.BrowserAsync();
        (await browser.OpenAsync(ClientLinks.Show(goes.PersonId!.Value))).QuerySelector($"main a[href='{LoanLinks.Loan(goes.Id)}']").ShouldNotBeNull();

        (await site.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(goes.PersonId!.Value, to.Id, stays, desk.Counsellor.Id, Cancel))).Outcome
            .ShouldBe(JoinOutcome.Joined);
        (await desk.LoansAsync()).Single().PersonId.ShouldBe(to.Id);
        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(to.Id, null, Cancel);
            return true;
        });

        (await desk.LoansAsync()).Single().PersonId.ShouldBeNull();
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == to.Id, Cancel))).ShouldBeFalse();
        (await browser.OpenAsync(LoanLinks.Loan(goes.Id))).Body!.TextContent.ShouldContain("Iemand die vergeten is");
        (await browser.GetAsync(LoanLinks.Agreement(goes.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.EndAsync(goes, LoanEnd.Returned)).ShouldBe(LoanWork.Done);
    }

    [Fact]
    public async Task Half_a_year_after_the_end_nobody_knows_any_more_with_whom_it_was()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var first = await desk.LendAsync();
        await desk.EndAsync(first, LoanEnd.Broken, "Gevallen.", LoanNextStep.Nothing);
        var ended = (await desk.LoansAsync()).Single().EndedAt!.Value;
        (await ToldAsync()).ShouldBeGreaterThan(0);

        site.Clock.AdjustTime(ended.AddMonths(6).AddDays(-1));
        await ForgetAsync();
        (await desk.LoansAsync()).Single().PersonId.ShouldBe(first.PersonId);
        site.Clock.AdjustTime(ended.AddMonths(6).AddDays(1));
        await ForgetAsync();

        var kept = (await desk.LoansAsync()).Single();
        (kept.PersonId, kept.Remark, kept.End, kept.EndedAt).ShouldBe((null, null, LoanEnd.Broken, ended));

        // Nor by what was told them, or by what stands with the device.
        (await ToldAsync()).ShouldBe(0);
        (await desk.DeviceNowAsync()).Defect.ShouldBeNull();

        Task<int> ToldAsync() => site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == first.Id && m.PersonId != null, Cancel));
    }

    [Fact]
    public async Task A_sentence_that_is_written_when_nobody_knows_any_more_whose_it_was_goes_after_half_a_year_too()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var loan = await desk.LendAsync();
        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(loan.PersonId!.Value, null, Cancel);
            return true;
        });
        await desk.EndAsync(loan, LoanEnd.Broken, "Yusuf liet hem vallen.", LoanNextStep.Nothing);
        var ended = (await desk.LoansAsync()).Single();
        ended.PersonId.ShouldBeNull();

        site.Clock.AdjustTime(ended.EndedAt!.Value.AddMonths(6).AddDays(1));
        await ForgetAsync();

        (await desk.LoansAsync()).Single().Remark.ShouldBeNull();
        (await desk.DeviceNowAsync()).Defect.ShouldBeNull();
    }

    Task<string?> ForgetAsync() =>
        site.WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.OfType<ForgetEndedLoans>().Single().RunAsync(Cancel));

    [Fact]
    public async Task The_stock_leaves_as_a_file_without_anybodys_name_and_without_a_formula()
    {
        var bought = new DateOnly(2022, 3, 1);
        var desk = await LoanHouse.OpenAsync(site, details: new() { Label = "=1+1", Kind = DeviceKind.Internet, SimNumber = "0489 00 00 00", BoughtOn = bought });
        var loan = await desk.LendAsync(ClassSite.SomeBody("Naamloza"));
        var browser = await desk.BrowserAsync();

        var file = await browser.GetStringAsync($"{LoanLinks.All}/toestellen.csv", Cancel);

        file.ShouldContain("'=1+1");
        file.ShouldContain("Uitgeleend");
        file.ShouldContain("2027");
        file.ShouldContain($"{loan.DueOn.Year}");
        file.ShouldNotContain("Naamloza");
        (await browser.OpenAsync(LoanLinks.All)).QuerySelector($"a[href='{LoanLinks.Stock}']").ShouldNotBeNull();
        (await browser.GetAsync(LoanLinks.Stock, Cancel)).Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheet");
    }

    [Fact]
    public async Task A_device_that_somebody_has_is_not_archived_and_one_that_was_comes_back()
    {
        var desk = await LoanHouse.OpenAsync(site);
        var browser = await desk.BrowserAsync();
        var loan = await desk.LendAsync();
        (await browser.GetAsync($"{LoanLinks.Device(desk.Device.Id)}/archiveren", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await desk.EndAsync(loan, LoanEnd.Returned);

        (await browser.FillInAsync($"{LoanLinks.Device(desk.Device.Id)}/archiveren")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await desk.TryAsync()).Outcome.ShouldBe(LendOutcome.Taken);
        (await browser.OpenAsync(LoanLinks.All)).QuerySelector($"table.data a[href='{LoanLinks.Device(desk.Device.Id)}']").ShouldNotBeNull();
        (await browser.FillInAsync($"{LoanLinks.Device(desk.Device.Id)}/terughalen")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.TryAsync()).Outcome.ShouldBe(LendOutcome.Lent);
    }

    // At noon of that day.
    async Task GoToAsync(DateOnly day)
    {
        site.Clock.SetUtcNow(BrusselsTime.At(day, new(12, 0)));
        await site.SendAsync();
    }
}
