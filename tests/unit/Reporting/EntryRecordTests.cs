using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Records;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What people are asked for the figures: once, as they please, and read by nobody of staff afterwards.</summary>
public sealed class EntryRecordTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_page_of_a_client_one_asks_what_they_read_in_their_language_too()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync(help: "ar");
        var browser = await house.BrowserAsync();
        (await browser.OpenAsync(ClientLinks.Show(client.Id))).QuerySelector($"a[href='{ReportingLinks.For(client.Id)}']").ShouldNotBeNull();
        (await browser.OpenAsync(ReportingLinks.For(client.Id))).QuerySelector($"a[href='{house.Ask(client.Id)}']").ShouldNotBeNull();

        var page = await browser.OpenAsync(house.Ask(client.Id));

        page.QuerySelectorAll(".promises li, .asked legend, .asked .options span:not(.translation)")
            .ShouldAllBe(line => line.QuerySelector("[lang=ar][dir=rtl]") != null);
        page.QuerySelector(".promises")!.TextContent.ShouldContain(BelgianFormat.NumericDate(house.Operation.KeptUntil));
        page.QuerySelectorAll(".asked fieldset").ShouldAllBe(field => field.QuerySelector($"input[value='{AskedQuestion.RatherNot}']") != null);

        var answer = await browser.FillInAsync(house.Ask(client.Id), [.. house.AllAnswers(AskMoment.Begin)]);

        $"{answer.Headers.Location}".ShouldBe(ReportingLinks.For(client.Id));
        (await house.RecordsAsync()).Single().EnteredOn.ShouldBe(site.Clock.Today());
        (await house.AnswersAsync())["age"].ShouldBe("under-18");
        (await house.AskingsAsync()).Single().AskedBy.ShouldBe(house.Counsellor.Id);
    }

    [Fact]
    public async Task Sensitive_answers_are_sealed_and_all_of_one_length_so_that_nobody_guesses_them()
    {
        var house = await ReportHouse.OpenAsync(site);
        await house.NoteAsync((await house.AddClientAsync()).Id, AskMoment.Begin, ("disability", "yes"), ("background", "no"));

        var kept = await house.KeptAsync();

        var isSealed = kept.Where(answer => answer.SealedAnswer is not null).ToList();
        isSealed.Select(answer => answer.Question).ShouldBe(["background", "disability", "minority"], ignoreOrder: true);
        isSealed.ShouldAllBe(answer => answer.Answer == null);
        isSealed.Select(answer => answer.SealedAnswer!.Length).Distinct().Count().ShouldBe(1);
        var answers = await house.AnswersAsync();
        (answers["disability"], answers["background"], answers["minority"]).ShouldBe(("yes", "no", AskedQuestion.RatherNot));
    }

    [Fact]
    public async Task An_answer_to_one_question_does_not_open_as_that_to_another()
    {
        var house = await ReportHouse.OpenAsync(site);
        await house.NoteAsync((await house.AddClientAsync()).Id, AskMoment.Begin, ("disability", "yes"));
        var kept = (await house.KeptAsync()).Single(answer => answer.Question == "disability");

        site.Services.GetRequiredService<SealAnswers>()
            .Read(new(kept.RecordId, kept.Moment, "minority", null, kept.SealedAnswer)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_answers_nothing_was_asked_all_the_same()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();

        var answer = await (await house.BrowserAsync()).FillInAsync(
            house.Ask(client.Id), ("Input.SaysNothing", "true"), ("Input.Answers[age]", "from-55"), ("Input.Way", "Paper"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await house.AskingsAsync()).Single().Way.ShouldBe(AskWay.Paper);
        (await house.AnswersAsync()).Values.ShouldAllBe(said => said == AskedQuestion.RatherNot);
    }

    [Fact]
    public async Task A_question_that_was_passed_over_and_an_answer_that_is_none_are_asked_again_and_nothing_is_written()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();
        var browser = await house.BrowserAsync();
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.FillInAsync(
            house.Ask(client.Id),
            [.. house.AllAnswers(AskMoment.Begin).Where(one => one.Name is not ("Input.Answers[home]" or "Input.Answers[work]")), ("Input.Answers[work]", "boss")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll(".asked fieldset.invalid").Select(field => field.Id).ShouldBe(["Input_Answers_work_", "Input_Answers_home_"]);
        foreach (var link in page.QuerySelectorAll(".error-summary a"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        }
        page.QuerySelector<IHtmlInputElement>("[name='Input.Answers[age]'][value=under-18]")!.IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task Once_it_is_sent_staff_read_that_it_was_asked_and_never_what_was_answered()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();
        await house.NoteAsync(client.Id, AskMoment.Begin, ("age", "from-55"), ("school", "high"), ("disability", "yes"));

        foreach (var role in new[] { StaffRole.Counsellor, StaffRole.Trainer, StaffRole.Steward, StaffRole.Coordinator })
        {
            var browser = await site.SignInAsync(role, house.Name);
            foreach (var address in new[] { ClientLinks.Show(client.Id), ClientLinks.TimeLine(client.Id), ReportingLinks.For(client.Id) })
            {
                var text = (await browser.OpenAsync(address)).QuerySelector("main")!.TextContent;
                text.ShouldContain(house.Operation.Name);
                text.ShouldNotContain("55 jaar");
                text.ShouldNotContain("universiteit");
                text.ShouldNotContain("handicap");
            }
            (await browser.GetAsync(house.Ask(client.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_person_takes_their_answers_along_and_staff_do_not()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();
        await house.NoteAsync(client.Id, AskMoment.Begin, ("age", "from-55"), ("disability", "yes"));

        var (mine, theirs) = (await LineAsync(client, new SeenBy.ThePerson()), await LineAsync(client, new SeenBy.Organisation(house.Counsellor.OrganisationId)));

        var answers = mine.Content!["antwoorden"]!;
        answers["Hoe oud ben je?"]!.GetValue<string>().ShouldBe("55 jaar of ouder");
        answers["Heb je een handicap?"]!.GetValue<string>().ShouldBe("Ja");
        answers["Wat ben je?"]!.GetValue<string>().ShouldBe("Dat zeg ik liever niet");
        theirs.Content!["antwoorden"].ShouldBeNull();
        theirs.What.ShouldContain(house.Operation.Name);
        // A trainer or a steward who helps them, and whoever looks in an emergency, aren't among its readers.
        theirs.SeenBy.ShouldBe([new SeenBy.ThePerson(), new SeenBy.Organisation(house.Counsellor.OrganisationId)]);
    }

    [Fact]
    public async Task Somebody_who_comes_back_keeps_their_first_day_and_their_first_answers()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();
        var browser = await house.BrowserAsync();
        var late = (IHtmlFormElement)(await browser.OpenAsync(house.Ask(client.Id))).QuerySelector("form.asked")!;
        late.SetAttribute("action", house.Ask(client.Id));
        await house.NoteAsync(client.Id, AskMoment.Begin, ("age", "from-30"));

        var answer = await browser.SubmitAsync(late, [.. house.AllAnswers(AskMoment.Begin)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("al gevraagd");
        (await house.AnswersAsync())["age"].ShouldBe("from-30");
        (await house.RecordsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_end_is_asked_after_the_begin_and_four_weeks_after_the_operation_too()
    {
        var house = await ReportHouse.OpenAsync(site);
        var (client, other) = (await house.AddClientAsync(), await house.AddClientAsync("Bilal"));
        (await house.NoteAsync(client.Id, AskMoment.End)).ShouldBe(NoteOutcome.Gone);
        (await house.NoteAsync(client.Id)).ShouldBe(NoteOutcome.Noted);
        var today = site.Clock.Today();
        await MoveAsync(house, until: today.AddDays(-28));

        (await house.NoteAsync(other.Id)).ShouldBe(NoteOutcome.Gone);
        var browser = await house.BrowserAsync();
        (await browser.OpenAsync(ReportingLinks.For(other.Id))).QuerySelectorAll("main a.primary").ShouldBeEmpty();
        (await browser.OpenAsync(ReportingLinks.For(client.Id))).QuerySelector($"a[href='{house.Ask(client.Id, AskMoment.End)}']").ShouldNotBeNull();
        var answer = await browser.FillInAsync(house.Ask(client.Id, AskMoment.End), [.. house.AllAnswers(AskMoment.End)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await house.RecordsAsync()).Single().LeftOn.ShouldBe(today);
        (await house.AnswersAsync())["now"].ShouldBe("works");
        await MoveAsync(house, until: today.AddDays(-29));
        (await browser.OpenAsync(ReportingLinks.For(client.Id))).Body!.TextContent.ShouldContain("niets te vragen");
    }

    [Fact]
    public async Task Only_staff_of_an_organisation_that_takes_part_ask_and_only_their_own_clients()
    {
        var (house, outside) = (await ReportHouse.OpenAsync(site), await site.AddStaffMemberAsync([StaffRole.Counsellor], $"Buiten {Guid.NewGuid():N}"));
        var client = await house.AddClientAsync();
        var (outsider, network) = (await site.SignInAsync(outside), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var token = await house.BrowserAsync();
        string[] addresses = [ReportingLinks.For(client.Id), house.Ask(client.Id), ReportingLinks.Paper(house.Operation.Id, AskMoment.Begin), ReportingLinks.PaperPdf(house.Operation.Id, AskMoment.Begin, null)];

        foreach (var address in addresses)
        {
            (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await network.GetAsync(address, Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect);
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.Forbidden);
            (await token.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
        var form = (IHtmlFormElement)(await token.OpenAsync(house.Ask(client.Id))).QuerySelector("form.asked")!;
        form.SetAttribute("action", house.Ask(client.Id));
        (await outsider.SubmitAsync(form, [.. house.AllAnswers(AskMoment.Begin)])).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await house.RecordsAsync()).ShouldBeEmpty();
        (await house.WithAsync<NoteAnswers, NoteOutcome>(note => note.RunAsync(
            house.Request(client.Id) with { OrganisationId = outside.OrganisationId, AskedBy = outside.Id }, Cancel))).ShouldBe(NoteOutcome.Gone);
    }

    [Fact]
    public async Task The_paper_asks_the_same_in_both_languages_and_nobodys_name_stands_on_it()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync("Zahra", "tr");
        var browser = await house.BrowserAsync();
        var help = Web.Kernel.Language.FindHelp("tr");
        var address = ReportingLinks.Paper(house.Operation.Id, AskMoment.Begin, help);
        (await browser.OpenAsync(ReportingLinks.For(client.Id))).QuerySelector($"a[href='{address}']").ShouldNotBeNull();

        var paper = (await browser.OpenAsync(address)).QuerySelector(".asked-paper")!;
        var pdf = await browser.GetByteArrayAsync(ReportingLinks.PaperPdf(house.Operation.Id, AskMoment.Begin, help), Cancel);

        paper.QuerySelectorAll(".promises li, .asked-question h2, .ticks li").ShouldAllBe(line => line.QuerySelector("[lang=tr]") != null);
        paper.QuerySelectorAll(".asked-question").Length.ShouldBe(9);
        paper.TextContent.ShouldNotContain("Zahra");
        (await Paper.CountPagesAsync(pdf)).ShouldBeLessThanOrEqualTo(2);
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { "Heb je nu werk?", "Dat zeg ik liever niet", BelgianFormat.NumericDate(house.Operation.KeptUntil) })
        {
            text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task Two_people_who_are_one_are_counted_once_with_the_first_begin_and_the_end_that_there_is()
    {
        var house = await ReportHouse.OpenAsync(site);
        var (first, second) = (await house.AddClientAsync("Sara"), await house.AddClientAsync("Sarah"));
        await house.NoteAsync(first.Id, AskMoment.Begin, ("age", "from-30"));
        site.Clock.Advance(TimeSpan.FromDays(1));
        await house.NoteAsync(second.Id, AskMoment.Begin, ("age", "from-55"));
        await house.NoteAsync(second.Id, AskMoment.End, ("now", "learns"));
        var kept = new PersonDetails("Sarah", second.Reach, second.OrganisationId);

        var joined = await house.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(first.Id, second.Id, kept, house.Counsellor.Id, Cancel));

        joined.Outcome.ShouldBe(JoinOutcome.Joined);
        var record = (await house.RecordsAsync()).Single();
        (record.EnteredOn, record.LeftOn).ShouldBe((site.Clock.Today().AddDays(-1), site.Clock.Today()));
        (await house.KeysAsync()).Single().ShouldBe(new(record.Id, house.Operation.Id, second.Id));
        (await house.AskingsAsync()).Select(asking => asking.Moment).ShouldBe([AskMoment.Begin, AskMoment.End]);
        var answers = await house.AnswersAsync();
        (answers["age"], answers["now"]).ShouldBe(("from-30", "learns"));
    }

    [Fact]
    public async Task Who_is_forgotten_stays_counted_and_nobody_knows_who_it_was()
    {
        var house = await ReportHouse.OpenAsync(site);
        var client = await house.AddClientAsync();
        await house.NoteAsync(client.Id, AskMoment.Begin, ("age", "from-55"));

        for (var time = 0; time < 2; time++)
        {
            await house.WithAsync<ForgetPerson, bool>(async forget =>
            {
                await forget.RunAsync(client.Id, null, Cancel);
                return true;
            });
        }

        (await house.KeysAsync()).ShouldBeEmpty();
        (await house.RecordsAsync()).Count.ShouldBe(1);
        (await house.AnswersAsync())["age"].ShouldBe("from-55");
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == client.Id, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task After_the_day_that_people_read_answers_and_names_are_gone_and_the_number_stays()
    {
        var (house, other) = (await ReportHouse.OpenAsync(site), await ReportHouse.OpenAsync(site));
        await house.NoteAsync((await house.AddClientAsync()).Id, AskMoment.Begin, ("age", "from-55"));
        await other.NoteAsync((await other.AddClientAsync()).Id);
        var today = site.Clock.Today();

        await MoveAsync(house, until: today, kept: today);
        await EndAsync();
        (await house.KeysAsync()).Count.ShouldBe(1);
        await MoveAsync(house, until: today.AddDays(-1), kept: today.AddDays(-1));
        await EndAsync();
        await EndAsync();

        (await house.KeysAsync()).ShouldBeEmpty();
        (await house.KeptAsync()).ShouldBeEmpty();
        (await house.RecordsAsync()).Count.ShouldBe(1);
        (await other.KeysAsync()).Count.ShouldBe(1);

        Task<string?> EndAsync() => house.WithAsync<AppDbContext, string?>(context =>
            new EndOperationRecords(context, new RecordTransaction(context), site.Clock).RunAsync(Cancel));
    }

    async Task<PersonLine> LineAsync(Person person, SeenBy reader)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var part = scope.ServiceProvider.GetServices<IPersonPart>().OfType<PersonRecords>().Single();
        return (await part.LinesAsync(person, [reader], Cancel)).Single();
    }

    Task MoveAsync(ReportHouse house, DateOnly until, DateOnly? kept = null) => site.QueryAsync(context =>
        context.Operations.Where(o => o.Id == house.Operation.Id).ExecuteUpdateAsync(
            change => change.SetProperty(o => o.Until, until).SetProperty(o => o.KeptUntil, kept ?? house.Operation.KeptUntil), Cancel));
}
