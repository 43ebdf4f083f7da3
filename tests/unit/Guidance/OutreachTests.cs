using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance;

/// <summary>A contact is counted once, without anybody's name, by staff of the organisation that works at the place.</summary>
public sealed class OutreachTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string ContactForm = "form[data-contact]";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_tap_after_the_place_counts_it_and_the_place_that_was_used_last_comes_first()
    {
        var worker = await OpenAsync("Huis Een", "Aplein", "Bplein");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);
        PlacesOn(page).ShouldBe(["Aplein", "Bplein"]);

        var answer = await NoteAsync(worker, page, ("Input.Place", $"{worker.Places[1]}"), ("Input.People", "3"), ("Input.Theme", "Work"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var contact = (await ContactsAsync(worker)).Single();
        (contact.FindPlaceId, contact.People, contact.Theme, contact.Day, contact.NotedById)
            .ShouldBe((worker.Places[1], 3, ContactTheme.Work, site.Clock.Today(), worker.Member.Id));
        var next = await worker.Browser.OpenAsync($"{answer.Headers.Location}");
        next.QuerySelector(".panel.right")!.TextContent.ShouldContain("Bplein");
        next.QuerySelector(".panel.right")!.TextContent.ShouldContain("3 mensen");
        PlacesOn(next).ShouldBe(["Bplein", "Aplein"]);
        next.QuerySelector<IHtmlInputElement>("[name='Input.Place']:checked")!.Value.ShouldBe($"{worker.Places[1]}");
    }

    [Fact]
    public async Task More_than_five_people_are_typed_and_a_number_that_does_not_fit_is_said_with_what_was_typed()
    {
        var worker = await OpenAsync("Huis Twee", "Markt");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);

        var refused = await NoteAsync(worker, page, ("Input.More", "51"), ("Input.Theme", "Dutch"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ContactsAsync(worker)).ShouldBeEmpty();
        var again = await refused.ReadPageAsync();
        again.QuerySelector<IHtmlInputElement>("[name='Input.More']")!.Value.ShouldBe("51");
        again.QuerySelector("#Input_More-error")!.TextContent.ShouldContain("50");
        (await NoteAsync(worker, again, ("Input.More", "12"), ("Input.Theme", "Dutch"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ContactsAsync(worker)).Single().People.ShouldBe(12);
    }

    [Fact]
    public async Task Whoever_noted_it_takes_it_back_for_a_quarter_of_an_hour_and_nobody_else_does()
    {
        var worker = await OpenAsync("Huis Drie", "Markt");
        var colleague = await site.SignInAsync(StaffRole.Counsellor, "Huis Drie");
        await NoteAsync(worker, await worker.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.Theme", "Work"));
        await NoteAsync(worker, await worker.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.Theme", "Papers"));
        var (first, second) = await ContactsAsync(worker) is [var one, var two] ? (one, two) : throw new InvalidOperationException();
        (await colleague.GetAsync(OutreachLinks.Undo(first.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var page = await worker.Browser.OpenAsync(OutreachLinks.Undo(first.Id));
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", OutreachLinks.Undo(first.Id));
        (await worker.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await worker.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await ContactsAsync(worker)).Where(c => c.UndoneAt is null).Select(c => c.Id).ShouldBe([second.Id]);
        site.Clock.Advance(OutreachContact.UndoLasts);
        form.SetAttribute("action", OutreachLinks.Undo(second.Id));
        (await worker.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ContactsAsync(worker)).Count(c => c.UndoneAt is null).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_device_kept_counts_once_on_its_own_day_however_often_and_by_whatever_way_it_is_sent()
    {
        var worker = await OpenAsync("Huis Vier", "Markt");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);
        var key = page.QuerySelector<IHtmlInputElement>("[name='Input.Key']")!.Value;
        var yesterday = site.Clock.GetUtcNow().AddDays(-1);
        object[] kept =
        [
            new { key, place = worker.Places[0], theme = "Work", people = 2, at = yesterday },
            new { key = Guid.NewGuid(), place = worker.Places[0], theme = "Other", people = 1, at = site.Clock.GetUtcNow() },
        ];

        var first = await SyncAsync(worker, page, kept);
        var again = await SyncAsync(worker, page, kept);
        var byForm = await NoteAsync(worker, page, ("Input.People", "2"), ("Input.Theme", "Work"));

        var contacts = await ContactsAsync(worker);
        contacts.Count.ShouldBe(2);
        contacts.Select(c => c.Day).ShouldBe([site.Clock.Today().AddDays(-1), site.Clock.Today()], ignoreOrder: true);
        (await again.Content.ReadAsStringAsync(Cancel)).ShouldBe(await first.Content.ReadAsStringAsync(Cancel));
        $"{byForm.Headers.Location}".ShouldBe(OutreachLinks.Noted(contacts.Single(c => c.People == 2).Id));
    }

    [Fact]
    public async Task What_a_colleague_just_noted_is_shown_before_it_is_counted_twice()
    {
        var worker = await OpenAsync("Huis Dubbel", "Markt");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis Dubbel");
        var theirs = worker with { Member = colleague, Browser = await site.SignInAsync(colleague) };
        await NoteAsync(worker, await worker.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.People", "2"), ("Input.Theme", "Work"));
        var page = await theirs.Browser.OpenAsync(OutreachLinks.Contacts);

        var asked = await NoteAsync(theirs, page, ("Input.People", "2"), ("Input.Theme", "Work"));

        asked.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ContactsAsync(theirs)).ShouldBeEmpty();
        var shown = await asked.ReadPageAsync();
        shown.QuerySelector("form.warning")!.TextContent.ShouldContain($"{worker.Member.Name} noteerde net hetzelfde");
        var again = shown.QuerySelector<IHtmlFormElement>("form.warning")!;
        (await theirs.Browser.SubmitAsync(again, ("Input.Theme", "Work"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ContactsAsync(theirs)).Count.ShouldBe(1);
        (await NoteAsync(theirs, await theirs.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.People", "2"), ("Input.Theme", "Papers")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther, "another theme is another talk");
        site.Clock.Advance(OutreachContact.TwinsWithin);
        (await NoteAsync(theirs, await theirs.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.People", "2"), ("Input.Theme", "Work")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther, "it was longer ago");
    }

    [Fact]
    public async Task A_device_is_asked_of_what_was_pressed_just_now_and_not_of_what_it_kept()
    {
        var worker = await OpenAsync("Huis Dubbel toestel", "Markt");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis Dubbel toestel");
        var theirs = worker with { Member = colleague, Browser = await site.SignInAsync(colleague) };
        await NoteAsync(worker, await worker.Browser.OpenAsync(OutreachLinks.Contacts), ("Input.People", "2"), ("Input.Theme", "Work"));
        var page = await theirs.Browser.OpenAsync(OutreachLinks.Contacts);
        object[] Kept(DateTimeOffset at) => [new { key = Guid.NewGuid(), place = worker.Places[0], theme = "Work", people = 2, at }];

        var now = await SyncAsync(theirs, page, Kept(site.Clock.GetUtcNow()));
        (await ContactsAsync(theirs)).ShouldBeEmpty();
        (await now.Content.ReadAsStringAsync(Cancel)).ShouldContain("\"isTwin\":true");
        var kept = await SyncAsync(theirs, page, Kept(site.Clock.GetUtcNow().AddMinutes(-3)));

        (await ContactsAsync(theirs)).Count.ShouldBe(1);
        (await kept.Content.ReadAsStringAsync(Cancel)).ShouldContain("\"isTwin\":false");
    }

    [Fact]
    public async Task What_was_taken_back_is_not_counted_again_by_the_same_form()
    {
        var worker = await OpenAsync("Huis Vijf", "Markt");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);
        await NoteAsync(worker, page, ("Input.Theme", "Work"));
        await site.QueryAsync(context => context.OutreachContacts.Where(c => c.NotedById == worker.Member.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(c => c.UndoneAt, site.Clock.GetUtcNow()), Cancel));

        (await NoteAsync(worker, page, ("Input.Theme", "Work"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await ContactsAsync(worker)).ShouldHaveSingleItem().UndoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task At_the_place_of_another_organisation_nothing_is_counted_by_form_or_by_device()
    {
        var (worker, other) = (await OpenAsync("Huis Zes", "Markt"), await OpenAsync("Huis Zeven", "Geheimplein"));
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);

        var byForm = await NoteAsync(worker, page, ("Input.Place", $"{other.Places[0]}"), ("Input.Theme", "Work"));
        var byDevice = await SyncAsync(
            worker, page, new { key = Guid.NewGuid(), place = other.Places[0], theme = "Work", people = 1, at = site.Clock.GetUtcNow() });

        byForm.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await byDevice.Content.ReadFromJsonAsync<JsonElement>(Cancel))[0].GetProperty("contact").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ContactsAsync(worker)).ShouldBeEmpty();
        (await worker.Browser.GetStringAsync(OutreachLinks.Places, Cancel)).ShouldNotContain("Geheimplein");
        foreach (var address in new[] { OutreachLinks.Place(other.Places[0]), $"{OutreachLinks.Place(other.Places[0])}/archiveren" })
        {
            (await worker.Browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("""{"sent":"2026-01-01T10:00:00Z","contacts":[]}""")]
    [InlineData("""{"sent":"2026-01-01T10:00:00Z","contacts":[null]}""")]
    [InlineData("""{"sent":"2026-01-01T10:00:00Z","contacts":[{"key":"6c1a7f2e-0000-4000-8000-000000000001","theme":"Work","people":51,"at":"2026-01-01T10:00:00Z"}]}""")]
    [InlineData("""{"sent":"2026-01-01T10:00:00Z","contacts":[{"key":"6c1a7f2e-0000-4000-8000-000000000001","theme":"Magic","people":1,"at":"2026-01-01T10:00:00Z"}]}""")]
    [InlineData("""{"sent":"2026-01-01T10:00:00Z","contacts":[{"key":"00000000-0000-0000-0000-000000000000","theme":"Work","people":1,"at":"2026-01-01T10:00:00Z"}]}""")]
    [InlineData("no json")]
    public async Task What_no_device_of_ours_sends_is_refused_whole(string body)
    {
        var worker = await OpenAsync($"Huis {Guid.NewGuid():N}", "Markt");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);

        var answer = await SyncAsync(worker, page, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ContactsAsync(worker)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_was_kept_for_more_than_a_year_is_not_counted_and_holds_up_no_other()
    {
        var worker = await OpenAsync($"Huis {Guid.NewGuid():N}", "Markt");
        var (page, now) = (await worker.Browser.OpenAsync(OutreachLinks.Contacts), site.Clock.GetUtcNow());

        var answer = await SyncAsync(
            worker, page,
            new { key = Guid.NewGuid(), place = worker.Places[0], theme = "Work", people = 1, at = now.AddDays(-366) },
            new { key = Guid.NewGuid(), place = worker.Places[0], theme = "Work", people = 2, at = now });

        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).EnumerateArray().Select(told => told.GetProperty("contact").ValueKind)
            .ShouldBe([JsonValueKind.Null, JsonValueKind.String]);
        (await ContactsAsync(worker)).ShouldHaveSingleItem().People.ShouldBe(2);
    }

    [Fact]
    public async Task Forty_at_once_with_one_key_count_once()
    {
        var worker = await OpenAsync("Huis Acht", "Markt");
        var page = await worker.Browser.OpenAsync(OutreachLinks.Contacts);
        object kept = new { key = Guid.NewGuid(), place = worker.Places[0], theme = "Work", people = 1, at = site.Clock.GetUtcNow() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => SyncAsync(worker, page, kept)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBeGreaterThan(0);
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        (await ContactsAsync(worker)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Figures_say_what_was_counted_without_what_was_taken_back_and_that_people_may_be_counted_twice()
    {
        var worker = await OpenAsync("Huis Negen", "=Teldeplein");
        var day = new DateOnly(2023, 3, 15);
        await AddAsync(worker, day, 4, ContactTheme.Digital);
        await AddAsync(worker, day.AddDays(14), 3, ContactTheme.Work);
        await AddAsync(worker, day, 9, ContactTheme.Work, isUndone: true);
        site.Clock.GetUtcNow().Year.ShouldBeGreaterThan(2023);
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator, "Stad");

        var page = (await coordinator.OpenAsync(OutreachLinks.Year(2023))).QuerySelector("main")!;

        page.TextContent.ShouldContain("7 mensen bereikt, in 2 gesprekken");
        page.TextContent.ShouldContain("twee keer");
        page.QuerySelectorAll("chart, .chart").Length.ShouldBe(1);
        page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent).ShouldBe(["4", "0", "3"]);
        var csv = await coordinator.GetStringAsync(OutreachLinks.File(2023, "csv"), Cancel);
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        csv.ShouldContain("Huis Negen");
        csv.ShouldNotContain(";=Teldeplein");
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(OutreachLinks.Figures, Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_corrects_a_place_corrects_its_old_figures_and_is_told_so()
    {
        var worker = await OpenAsync("Huis Tien", "Verkeerde wijk");
        await AddAsync(worker, new(2022, 5, 4), 6, ContactTheme.Digital);
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator, "Stad");
        (await NeighbourhoodsAsync()).ShouldNotContain("Ledeberg");
        var address = OutreachLinks.Place(worker.Places[0]);

        (await worker.Browser.OpenAsync(address)).QuerySelector("main form")!.TextContent
            .ShouldContain("Je verbetert hiermee ook de cijfers van vroeger.");
        (await worker.Browser.FillInAsync(address, ("Input.Neighbourhood", "ledeberg"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await NeighbourhoodsAsync()).ShouldContain("Ledeberg");
        (await coordinator.OpenAsync(OutreachLinks.Year(2022))).QuerySelector("main")!.TextContent
            .ShouldContain("Naam, soort en wijk zijn die van de vindplaats nu.");
        (await worker.Browser.OpenAsync(OutreachLinks.NewPlace)).QuerySelector("main form")!.TextContent.ShouldNotContain("vroeger");

        async Task<IEnumerable<string>> NeighbourhoodsAsync() => (await coordinator.OpenAsync(OutreachLinks.Year(2022)))
            .QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent.Trim() == "Per wijk")
            .QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim());
    }

    [Fact]
    public void Paths_are_counted_by_the_week_in_which_they_began_also_weeks_without_any()
    {
        PathWeek.Of([]).ShouldBeEmpty();
        PathWeek.Of([new(2026, 1, 4), new(2026, 1, 12), new(2026, 1, 18)]).ShouldBe(
            [new(new(2025, 12, 29), 1), new(new(2026, 1, 5), 0), new(new(2026, 1, 12), 2)]);
    }

    [Fact]
    public async Task Each_way_of_counting_adds_up_to_the_same()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var words = scope.ServiceProvider.GetRequiredService<OutreachWords>();
        var row = new OutreachRow(new(2026, 1, 1), Guid.NewGuid(), "A", FindPlaceKind.Street, null, "Een", ContactTheme.Work, 2, 5);
        var figures = new OutreachFigures(
        [
            row, row with { Day = new(2026, 1, 4), Theme = ContactTheme.Other, Neighbourhood = "rabot" },
            row with { Day = new(2026, 1, 5), PlaceId = Guid.NewGuid(), Organisation = "Twee", People = 1, Contacts = 1 },
        ], words);

        foreach (var counts in new[] { figures.Organisations, figures.Places, figures.Neighbourhoods, figures.Themes })
        {
            (counts.Sum(count => count.People), counts.Sum(count => count.Contacts)).ShouldBe((figures.People, figures.Contacts));
            (figures.People, figures.Contacts).ShouldBe((11, 5));
        }
        figures.Weeks.Select(week => (week.Monday, week.People)).ShouldBe([(new(2025, 12, 29), 10), (new(2026, 1, 5), 1)]);
    }

    [Fact]
    public void A_contact_has_nothing_that_says_who() =>
        typeof(OutreachContact).GetProperties().Where(property => property.PropertyType == typeof(string) || property.Name.Contains("Person", StringComparison.Ordinal))
            .ShouldBeEmpty();

    static IEnumerable<string> PlacesOn(IHtmlDocument page) =>
        page.QuerySelectorAll("label:has([name='Input.Place'])").Select(label => label.TextContent.Trim());

    static Task<HttpResponseMessage> NoteAsync(Worker worker, IHtmlDocument page, params (string, string)[] fields) =>
        worker.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>(ContactForm)!, fields);

    Task<HttpResponseMessage> SyncAsync(Worker worker, IHtmlDocument page, params object[] contacts) =>
        SyncAsync(worker, page, JsonContent.Create(new { sent = site.Clock.GetUtcNow(), contacts }));

    static Task<HttpResponseMessage> SyncAsync(Worker worker, IHtmlDocument page, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, OutreachLinks.Sync) { Content = body };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("RequestVerificationToken", page.QuerySelector("[data-outreach] [name=__RequestVerificationToken]")!.GetAttribute("value"));
        return worker.Browser.SendAsync(request, Cancel);
    }

    Task<List<OutreachContact>> ContactsAsync(Worker worker) => site.QueryAsync(context => context.OutreachContacts.AsNoTracking()
        .Where(c => c.NotedById == worker.Member.Id).OrderBy(c => c.Id).ToListAsync(Cancel));

    Task<int> AddAsync(Worker worker, DateOnly day, int people, ContactTheme theme, bool isUndone = false) => site.QueryAsync(context =>
    {
        var at = new DateTimeOffset(day, new(12, 0), TimeSpan.Zero);
        var contact = OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = worker.Places[0], OrganisationId = worker.Member.OrganisationId, NotedById = worker.Member.Id,
                Theme = theme, People = people, At = at,
            },
            at);
        if (isUndone)
        {
            contact.Undo(at);
        }
        context.Add(contact);
        return context.SaveChangesAsync(Cancel);
    });

    async Task<Worker> OpenAsync(string house, params string[] names)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor], house);
        var places = names.Select(name => new FindPlace(member.OrganisationId, name, FindPlaceKind.Street, "dampoort")).ToList();
        await site.QueryAsync(context =>
        {
            context.AddRange(places);
            return context.SaveChangesAsync(Cancel);
        });
        return new(member, await site.SignInAsync(member), [.. places.Select(place => place.Id)]);
    }

    sealed record Worker(StaffMember Member, HttpClient Browser, IReadOnlyList<Guid> Places);
}
