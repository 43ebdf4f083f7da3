using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Network;

public sealed class InitiativeExchangeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Code = "Code (niet aanpassen)";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_went_out_comes_in_as_it_is_and_changes_nothing(string extension)
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        await AddAsync(SomeInitiative.Details($"=1+1; \"naaien\" {extension}", "werk-vinden", "55-plus", "zonder-uitkering") with
        {
            OrganisationId = organisation,
            Access = "+32 470 12 34 56\n@ het loket",
            ValidFrom = new DateOnly(2020, 2, 29),
            ValidUntil = Today.AddDays(400),
        });
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var file = await coordinator.GetAsync(ExchangeLinks.File(extension), Cancel);
        var all = await site.QueryAsync(context => context.Initiatives.CountAsync(i => i.ArchivedAt == null, Cancel));

        var page = await SendAsync(coordinator, await file.Content.ReadAsByteArrayAsync(Cancel));

        file.Content.Headers.ContentDisposition!.FileName.ShouldBe($"wegwijzer.{extension}");
        Fates(page).Count.ShouldBe(all);
        Fates(page).ShouldAllBe(row => row.EndsWith("blijft hetzelfde"));
        page.QuerySelector("input[name=plan]").ShouldBeNull();
    }

    [Fact]
    public async Task A_dry_run_says_what_happens_to_every_row_and_writes_nothing()
    {
        var there = await AddAsync(SomeInitiative.Details("Naaiatelier"));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var before = await ReadAllAsync();

        var page = await PasteAsync(network, $"{Code};Naam;Van wie;Wat is het;Voor wie;Website;Tot en met;Wie houdt het bij",
            $"{there};Naaiatelier;Stad Gent;Je leert er naaien.;Iets leren;https://voorbeeld.example/;;Het netwerk",
            ";Kookclub;De Pan;Je kookt er.;iets leren, 55 OF OUDER;;31/12/2030;",
            ";Kookclub;De Pan;Je kookt er.;;;;",
            ";Naaiatelier;De Pan;Je kookt er.;;;;",
            ";;De Pan;;Koken;javascript:alert(1);31/02/2030;Niemand",
            "0;Wat;Wie;Hoe;;;;");

        var rows = Fates(page);
        rows[0].ShouldContain("wordt aangepast");
        rows[0].ShouldContain("Wat is het: “Je leert er een beroep.” wordt “Je leert er naaien.”");
        rows[0].ShouldContain("Iets leren");
        rows[0].ShouldNotContain("Hoe begin je");
        rows[1].ShouldEndWith("nieuw");
        rows[2].ShouldContain("Dit staat ook in een rij hierboven");
        rows[3].ShouldContain("Er staat al iets met deze naam");
        foreach (var reason in new[] { "Naam:", "Wat is het:", "“Koken” is geen woord", "Website:", "“31/02/2030” is geen datum", "geen organisatie “Niemand”" })
        {
            rows[4].ShouldContain(reason);
        }
        rows[5].ShouldContain("geen initiatief met de code “0”");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Nieuw: 1. Aangepast: 1. Hetzelfde: 0. Niet in te voeren: 4.");
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_shown_is_written_and_sent_twice_it_is_written_once()
    {
        var there = await AddAsync(SomeInitiative.Details("Fietsatelier"));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await PasteAsync(network, $"{Code};Naam;Van wie;Wat is het;Wat kost het;Hoe weten we dit;Laatst nagekeken",
            $"{there};Fietsatelier;Stad Gent;Je leert er fietsen maken.;;Folder van 2026;01/01/2026",
            ";Boekenclub;De Letter;Je leest er.;1 euro;Krant;02/03/2025",
            ";Schaakclub;De Toren;Je schaakt er.;;;");

        var first = await ConfirmAsync(network, page);
        var second = await ConfirmAsync(network, page);

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await (await network.GetAsync(first.Headers.Location, Cancel)).ReadPageAsync()).QuerySelector("[role=status]")!.TextContent.ShouldContain("3");
        var rows = await site.QueryAsync(context => context.Initiatives.AsNoTracking()
            .Where(i => i.Name == "Fietsatelier" || i.Name == "Boekenclub" || i.Name == "Schaakclub").OrderBy(i => i.Name).ToListAsync(Cancel));
        rows.Select(row => (row.Name, row.Cost, row.CheckedOn, row.CheckedBy)).ShouldBe(
        [
            ("Boekenclub", "1 euro", new DateOnly(2025, 3, 2), null),
            // An empty cell empties; a column that isn't there changes nothing; and nothing is checked by being sent.
            ("Fietsatelier", null, Today.AddDays(-200), "Jobteam"),
            ("Schaakclub", null, Today, "Jobteam"),
        ]);
        rows[1].Access.ShouldBe("Bel eerst.\nKom daarna langs.");
    }

    [Fact]
    public async Task What_changed_in_between_stops_all_of_it_and_shows_how_it_is_now()
    {
        var there = await AddAsync(SomeInitiative.Details("Zangkoor"));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await PasteAsync(network, $"{Code};Naam;Van wie;Wat is het", $"{there};Zangkoor;Stad Gent;Je zingt er.", ";Nieuwkoor;Stad Gent;Je zingt er.");
        await site.QueryAsync(context => context.Initiatives.Where(i => i.Id == there).ExecuteUpdateAsync(set => set.SetProperty(i => i.Cost, "2 euro"), Cancel));
        var before = await ReadAllAsync();

        var answer = await ConfirmAsync(network, page);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var rows = Fates(await answer.ReadPageAsync());
        rows[0].ShouldContain("Iemand paste dit intussen aan");
        rows[1].ShouldEndWith("nieuw");
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_coordinator_of_a_partner_adds_for_the_own_organisation_and_changes_nothing_of_others()
    {
        var network = await AddAsync(SomeInitiative.Details("Van het netwerk"));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Een derde huis");

        var page = await PasteAsync(coordinator, $"{Code};Naam;Van wie;Wat is het;Wie houdt het bij",
            $"{network};Van het netwerk;Ons;Van ons.;Een derde huis", ";Van ons huis;Ons;Van ons.;Het netwerk");
        await ConfirmAsync(coordinator, page);

        Fates(page)[0].ShouldContain("Een andere organisatie houdt dit bij");
        var added = await site.QueryAsync(context => context.Initiatives.AsNoTracking().SingleAsync(i => i.Name == "Van ons huis", Cancel));
        (await site.QueryAsync(context => context.Organisations.Where(o => o.Id == added.OrganisationId).Select(o => o.Name).SingleAsync(Cancel))).ShouldBe("Een derde huis");
        added.CheckedBy.ShouldBe("Een derde huis");
    }

    [Fact]
    public async Task Rows_open_only_for_the_coordinator_that_saw_them()
    {
        var one = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var other = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var sealedRows = ((IHtmlInputElement)(await PasteAsync(one, "Naam;Van wie;Wat is het", "Van een;Ons;Van ons.")).QuerySelector("input[name=plan]")!).Value;
        var theirs = FormOf(await PasteAsync(other, "Naam;Van wie;Wat is het", "Van twee;Ons;Van ons."));
        var before = await ReadAllAsync();

        (await other.SubmitAsync(theirs, ("plan", sealedRows))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await other.SubmitAsync(theirs, ("plan", "verzonnen"))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nobody_but_coordinators_takes_the_table_or_sends_one()
    {
        foreach (var address in new[] { ExchangeLinks.File("csv"), ExchangeLinks.Import, ExchangeLinks.Confirm })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    static IReadOnlyList<string> Fates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("table.data tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("input[name=plan]")!.Closest("form")!;

    static async Task<IHtmlFormElement> ImportFormAsync(HttpClient coordinator) =>
        (IHtmlFormElement)(await coordinator.OpenAsync(ExchangeLinks.Import)).QuerySelector("main form[method=post]")!;

    static async Task<IHtmlDocument> PasteAsync(HttpClient coordinator, params IEnumerable<string> lines)
    {
        var form = await ImportFormAsync(coordinator);
        form.SetAttribute("action", ExchangeLinks.Import);
        form.QuerySelector("[type=file]")!.Remove();
        var answer = await coordinator.SubmitAsync(form, ("tekst", string.Join('\n', lines)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static async Task<IHtmlDocument> SendAsync(HttpClient coordinator, byte[] file)
    {
        var form = await ImportFormAsync(coordinator);
        using var content = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            content.Add(new StringContent(field.Value), field.Name!);
        }
        var part = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        content.Add(part, "bestand", "tabel");
        var answer = await coordinator.PostAsync(ExchangeLinks.Import, content, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static Task<HttpResponseMessage> ConfirmAsync(HttpClient coordinator, IHtmlDocument page) => coordinator.SubmitAsync(FormOf(page));

    async Task<string> ReadAllAsync() => string.Join('\n', await site.QueryAsync(context =>
        context.Database.SqlQuery<string>($"select i::text as \"Value\" from initiative i order by i.id").ToListAsync(Cancel)));

    async Task<Guid> AddAsync(InitiativeDetails details)
    {
        var initiative = SomeInitiative.Of(details, Today.AddDays(-200));
        await site.QueryAsync(context =>
        {
            context.Add(initiative);
            return context.SaveChangesAsync(Cancel);
        });
        return initiative.Id;
    }
}
