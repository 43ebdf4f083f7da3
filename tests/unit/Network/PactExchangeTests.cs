using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Pact.Exchange;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Network;

public sealed class PactExchangeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Code = "Code (niet aanpassen)";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_went_out_comes_in_as_it_is_and_changes_nothing(string extension)
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var action = await site.AddActionAsync(SomeAction.Details($"=1+1; \"leren\" {extension}", organisation) with
        {
            Begins = new(2020, 2, 29),
            Ends = new(2031, 1, 1),
            Summary = "+32 470 12 34 56\n@ het loket",
        });
        await site.TellAsync(action, new(site.Clock.Today(), 4, 100, null, null));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var file = await network.GetAsync(PactLinks.File(extension), Cancel);
        var all = await site.QueryAsync(context => context.PactActions.CountAsync(a => a.ArchivedAt == null, Cancel));

        var page = await SendAsync(network, await file.Content.ReadAsByteArrayAsync(Cancel));

        Fates(page).Count.ShouldBe(all);
        Fates(page).ShouldAllBe(row => row.EndsWith("blijft hetzelfde"));
        page.QuerySelector("input[name=plan]").ShouldBeNull();
    }

    [Fact]
    public async Task A_dry_run_says_what_happens_to_every_row_and_writes_nothing()
    {
        var there = (await site.AddActionAsync(SomeAction.Details("Naaiatelier"))).Id;
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var before = await ReadAllAsync();

        var page = await PasteAsync(network, $"{Code};Titel;Spoor;Wat houdt het in;Doel;Wat wordt geteld;Telt mensen die werk vonden;Budget;Einde;Wie vertelt hoe het gaat;Geteld",
            $"{there};Naaiatelier;Van school naar werk;Je leert er naaien.;50;mensen;ja;€ 12.000;;Het netwerk;99",
            ";Kookclub;;Je kookt er.;;;;;31/12/2030;;",
            ";Kookclub;;Je kookt er.;;;;;;;",
            ";Naaiatelier;;Je kookt er.;;;;;;;",
            ";;Zomaar;;veel;;misschien;33.25;31/02/2030;Niemand;",
            "0;Wat;;Hoe;;;;;;;");

        var rows = Fates(page);
        rows[0].ShouldContain("wordt aangepast");
        rows[0].ShouldContain("Doel: “40” wordt “50”");
        rows[0].ShouldContain("Budget: “10000” wordt “12000”");
        rows[0].ShouldNotContain("Geteld:");
        rows[1].ShouldEndWith("nieuw");
        rows[2].ShouldContain("Dit staat ook in een rij hierboven");
        rows[3].ShouldContain("Er is al een actie met deze titel");
        foreach (var reason in new[] { "Titel:", "Wat houdt het in:", "“Zomaar” is geen spoor", "Doel:", "“misschien” is geen ja of nee", "Budget:", "“31/02/2030” is geen datum", "geen organisatie “Niemand”" })
        {
            rows[4].ShouldContain(reason);
        }
        rows[5].ShouldContain("geen actie met de code “0”");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Nieuw: 1. Aangepast: 1. Hetzelfde: 0. Niet in te voeren: 4.");
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_shown_is_written_once_and_what_changed_in_between_stops_all_of_it()
    {
        var there = (await site.AddActionAsync(SomeAction.Details("Fietsatelier"))).Id;
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await PasteAsync(network, $"{Code};Titel;Wat houdt het in;Budget", $"{there};Fietsatelier;Je maakt fietsen.;", ";Schaakclub;Je schaakt er.;500");

        var (first, second) = (await ConfirmAsync(network, page), await ConfirmAsync(network, page));

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await site.QueryAsync(context => context.PactActions.CountAsync(a => a.Title == "Schaakclub", Cancel))).ShouldBe(1);
        var kept = await site.QueryAsync(context => context.PactActions.AsNoTracking().SingleAsync(a => a.Id == there, Cancel));
        // An empty cell empties; a column that isn't there changes nothing.
        (kept.Summary, kept.Budget, kept.Target).ShouldBe(("Je maakt fietsen.", null, 40));

        var overtaken = await PasteAsync(network, $"{Code};Titel;Wat houdt het in", $"{there};Fietsatelier;Van de tabel.", ";Nog een club;Nieuw.");
        await site.QueryAsync(context => context.PactActions.Where(a => a.Id == there).ExecuteUpdateAsync(set => set.SetProperty(a => a.Budget, 7), Cancel));
        var before = await ReadAllAsync();
        var answer = await ConfirmAsync(network, overtaken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Fates(await answer.ReadPageAsync())[0].ShouldContain("Iemand paste dit intussen aan");
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Only_the_network_sends_a_table_and_only_whoever_saw_rows_writes_them()
    {
        var (one, other) = (await site.SignInAsync(StaffRole.NetworkCoordinator), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var sealedRows = ((IHtmlInputElement)(await PasteAsync(one, "Titel;Wat houdt het in", "Van een;Iets.")).QuerySelector("input[name=plan]")!).Value;
        var theirs = FormOf(await PasteAsync(other, "Titel;Wat houdt het in", "Van twee;Iets."));

        (await other.SubmitAsync(theirs, ("plan", sealedRows))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        foreach (var address in new[] { ExchangeLinks.Import, ExchangeLinks.Confirm })
        {
            (await (await site.SignInAsync(StaffRole.Coordinator)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(PactLinks.File("csv"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    static IReadOnlyList<string> Fates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("table.data tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("input[name=plan]")!.Closest("form")!;

    static async Task<IHtmlFormElement> ImportFormAsync(HttpClient network) =>
        (IHtmlFormElement)(await network.OpenAsync(ExchangeLinks.Import)).QuerySelector("main form[method=post]")!;

    static async Task<IHtmlDocument> PasteAsync(HttpClient network, params IEnumerable<string> lines)
    {
        var form = await ImportFormAsync(network);
        form.SetAttribute("action", ExchangeLinks.Import);
        form.QuerySelector("[type=file]")!.Remove();
        var answer = await network.SubmitAsync(form, ("tekst", string.Join('\n', lines)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static async Task<IHtmlDocument> SendAsync(HttpClient network, byte[] file)
    {
        var form = await ImportFormAsync(network);
        using var content = new MultipartFormDataContent();
        foreach (var field in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            content.Add(new StringContent(field.Value), field.Name!);
        }
        content.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "bestand", "tabel");
        var answer = await network.PostAsync(ExchangeLinks.Import, content, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static Task<HttpResponseMessage> ConfirmAsync(HttpClient network, IHtmlDocument page) => network.SubmitAsync(FormOf(page));

    async Task<string> ReadAllAsync() => string.Join('\n', await site.QueryAsync(context =>
        context.Database.SqlQuery<string>($"select a::text as \"Value\" from pact_action a order by a.id").ToListAsync(Cancel)));
}
