using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Partners.Exchange;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

public sealed class PartnerPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Code = "Code (niet aanpassen)";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task A_new_site_knows_the_partners_of_the_content_folder_as_certain_as_their_source()
    {
        var list = await site.Visitor().OpenAsync(PartnerLinks.All);
        var first = await site.QueryAsync(context => context.Partners.AsNoTracking().SingleAsync(p => p.Name == "Groep Intro vzw", Cancel));
        var page = await site.Visitor().OpenAsync(PartnerLinks.Partner(first.Id));

        list.QuerySelectorAll(".word").Select(word => word.TextContent).ShouldContain("VDAB");
        (first.CheckedOn, first.CheckedBy, first.OrganisationId).ShouldBe((new DateOnly(2024, 2, 13), null, null));
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("lang niet nagekeken");
        Text(page).ShouldContain("Partner van Jobteam Gent");
        Text(page).ShouldContain("13/02/2024");
    }

    [Fact]
    public async Task The_first_content_comes_once()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstPartners>().FillAsync(Cancel);

        (await site.QueryAsync(context => context.Partners.CountAsync(p => p.Name == "Voka", Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_does_what_names_each_partner_beside_its_tasks()
    {
        var partner = await site.AddPartnerAsync(SomePartner.Details("Huis van taken"));

        var rows = (await site.Visitor().OpenAsync(PartnerLinks.Tasks)).QuerySelectorAll("table.tasks tbody tr")
            .ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList());

        rows.Where(row => row.Value.Contains(PartnerLinks.Partner(partner.Id))).Select(row => row.Key)
            .ShouldBe(["Mensen opzoeken waar ze zijn", "Leren werken met telefoon of computer"]);
        rows.Keys.ShouldNotContain("Nederlands leren");
    }

    [Fact]
    public async Task A_coordinator_of_a_partner_makes_one_page_for_its_own_and_touches_no_other()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Huis met pagina");
        var others = await site.AddPartnerAsync(SomePartner.Details("Van een ander"));
        (string, string)[] fields = [("Input.Summary", "We doen iets.\n<b>Echt</b>"), ("Input.Tasks", "welzijn"), ("Input.Keeper", $"{Guid.NewGuid()}")];

        var made = await coordinator.FillInAsync(PartnerLinks.New, fields[..2]);
        var again = await coordinator.FillInAsync(PartnerLinks.New, fields[..2]);

        (made.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity));
        (await again.ReadPageAsync()).QuerySelector("[name='Input.Summary']")!.TextContent.ShouldContain("We doen iets.");
        var partner = await site.QueryAsync(context => context.Partners.AsNoTracking().SingleAsync(p => p.Name == "Huis met pagina", Cancel));
        (partner.CheckedOn, partner.CheckedBy).ShouldBe((Today, "Huis met pagina"));
        (await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id))).QuerySelectorAll("main b").ShouldBeEmpty();
        foreach (var address in new[] { PartnerLinks.Edit(others.Id), PartnerLinks.Check(others.Id), PartnerLinks.Edit(others.Id) + "/archiveren" })
        {
            (await coordinator.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        var form = (IHtmlFormElement)(await coordinator.OpenAsync(PartnerLinks.Edit(partner.Id))).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", PartnerLinks.Edit(others.Id));
        (await coordinator.SubmitAsync(form, ("Input.Summary", "Van ons."))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_who_make_the_page_of_one_organisation_at_once_make_one()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Huis met twee");
        var browsers = new[] { await site.SignInAsync(member), await site.SignInAsync(member) };

        var answers = await Task.WhenAll(browsers.Select(browser => browser.FillInAsync(PartnerLinks.New, ("Input.Summary", "We doen iets."))));

        answers.Select(answer => answer.StatusCode).ShouldContain(HttpStatusCode.SeeOther);
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther || answer.StatusCode == HttpStatusCode.UnprocessableEntity
            || answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        (await site.QueryAsync(context => context.Partners.CountAsync(p => p.OrganisationId == member.OrganisationId, Cancel))).ShouldBe(1);
    }

    [Theory]
    [InlineData("Input.Name", "")]
    [InlineData("Input.Summary", "")]
    [InlineData("Input.Summary", "Bel 93.05.18-223.61")]
    [InlineData("Input.Link", "javascript:alert(1)")]
    [InlineData("Input.Link", "http://voorbeeld.example/")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_written(string field, string typed)
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var before = await CountAsync();

        var answer = await network.FillInAsync(
            PartnerLinks.New, [.. new[] { ("Input.Name", "Fout huis"), ("Input.Summary", "Iets."), ("Input.Hours", "Maandag") }.Where(one => one.Item1 != field), (field, typed)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("[name='Input.Hours']")!.Holds("Maandag").ShouldBeTrue();
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nobody_stands_on_the_page_who_did_not_say_so_and_nobody_says_it_for_another()
    {
        var (shown, silent) = (await site.AddStaffMemberAsync([StaffRole.Steward], "Huis met mensen"), await site.AddStaffMemberAsync([StaffRole.Trainer], "Huis met mensen"));
        var elsewhere = await site.AddStaffMemberAsync([StaffRole.Trainer], "Ander huis");
        var partner = await site.AddPartnerAsync(SomePartner.Details("Huis met mensen", shown.OrganisationId));
        var (browser, other) = (await site.SignInAsync(shown), await site.SignInAsync(elsewhere));

        Text(await browser.OpenAsync(PartnerLinks.Self)).ShouldContain("Je naam staat er niet.");
        (await browser.OpenAsync("/team/profiel")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(PartnerLinks.Self);
        await SayAsync(browser);
        await SayAsync(browser);
        await SayAsync(other);

        var page = Text(await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id)));
        page.ShouldContain($"{shown.Name} (ICT-Steward)");
        page.ShouldNotContain(silent.Name);
        page.ShouldNotContain(elsewhere.Name);
        page.ShouldNotContain(shown.Email!);
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == shown.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow()), Cancel));
        Text(await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id))).ShouldNotContain(shown.Name);
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == shown.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.DisabledAt, (DateTimeOffset?)null), Cancel));
        await SayAsync(browser, isYes: false);
        Text(await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id))).ShouldNotContain(shown.Name);
    }

    [Fact]
    public async Task What_was_checked_today_is_fresh_and_what_is_archived_is_gone()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Huis dat nakijkt");
        var partner = await site.AddPartnerAsync(SomePartner.Details("Huis dat nakijkt", member.OrganisationId), daysAgo: 181);
        var coordinator = await site.SignInAsync(member);

        (await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id))).QuerySelector(".panel.warning").ShouldNotBeNull();
        await coordinator.FillInAsync(PartnerLinks.Check(partner.Id));
        (await site.Visitor().OpenAsync(PartnerLinks.Partner(partner.Id))).QuerySelector(".panel.warning").ShouldBeNull();
        await coordinator.FillInAsync(PartnerLinks.Edit(partner.Id) + "/archiveren");
        (await site.Visitor().GetAsync(PartnerLinks.Partner(partner.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/beheer/partners")]
    [InlineData("/beheer/partners/nieuw")]
    [InlineData("/beheer/partners/partners.csv")]
    [InlineData("/beheer/partners/invoer")]
    public async Task Only_coordinators_keep_partners(string address)
    {
        (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_table_goes_out_comes_in_as_it_is_and_is_tried_before_it_is_written()
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer], "Huis van de tabel")).OrganisationId;
        var there = await site.AddPartnerAsync(SomePartner.Details("=1+1 huis", organisation));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var file = await network.GetStringAsync(ExchangeLinks.File("csv"), Cancel);
        var before = await ReadAllAsync();

        var same = Fates(await PasteAsync(network, file.TrimStart('\uFEFF').Split("\r\n")));
        var page = await PasteAsync(network, "Code (niet aanpassen);Naam;Wat doet deze organisatie;Wat doen ze;Welke organisatie op deze site is dit",
            $"{there.Id};=1+1 huis;Anders gezegd.;\"Mensen opzoeken waar ze zijn; Hulp voor jongeren\";Huis van de tabel",
            ";Nieuw huis;We doen iets.;welzijn;",
            ";Nieuw huis;Nog eens.;;",
            ";Nog een huis;Iets.;;Huis van de tabel",
            ";Fout huis;Iets.;Toveren;Niemand");

        same.ShouldAllBe(row => row.EndsWith("blijft hetzelfde"));
        file.ShouldNotContain(";=1+1");
        var rows = Fates(page);
        rows[0].ShouldContain("wordt aangepast");
        rows[1].ShouldEndWith("nieuw");
        rows[2].ShouldContain("Dit staat ook in een rij hierboven");
        rows[3].ShouldContain("Deze organisatie heeft al een pagina");
        rows[4].ShouldContain("“Toveren” is geen woord");
        rows[4].ShouldContain("geen organisatie “Niemand”");
        (await ReadAllAsync()).ShouldBe(before);
        var form = PlanOf(page);
        (await network.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await network.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var kept = await site.QueryAsync(context => context.Partners.AsNoTracking().SingleAsync(p => p.Id == there.Id, Cancel));
        (kept.Summary, kept.Hours, string.Join(' ', kept.Tasks)).ShouldBe(("Anders gezegd.", "Maandag van 9 tot 12 uur", "opzoeken jongeren"));
        (await site.QueryAsync(context => context.Partners.CountAsync(p => p.Name == "Nieuw huis", Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task What_changed_in_between_stops_all_of_a_table_and_shows_how_it_is_now()
    {
        var there = await site.AddPartnerAsync(SomePartner.Details("Zangvogel"));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await PasteAsync(network, $"{Code};Naam;Wat doet deze organisatie", $"{there.Id};Zangvogel;Van het netwerk.", ";Nieuwvogel;Wij ook.");
        await site.QueryAsync(context => context.Partners.Where(p => p.Id == there.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Hours, "Nooit"), Cancel));
        var before = await ReadAllAsync();

        var answer = await network.SubmitAsync(PlanOf(page));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var rows = Fates(await answer.ReadPageAsync());
        rows[0].ShouldContain("Iemand paste dit intussen aan");
        rows[1].ShouldEndWith("nieuw");
        (await ReadAllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_coordinator_of_a_partner_sends_rows_of_the_own_organisation_and_changes_nothing_of_others()
    {
        var others = await site.AddPartnerAsync(SomePartner.Details("Van het netwerk alleen"));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Huis met een tabel");

        var page = await PasteAsync(coordinator, $"{Code};Naam;Wat doet deze organisatie;Welke organisatie op deze site is dit",
            $"{others.Id};Van het netwerk alleen;Nu van ons.;Huis met een tabel", ";Huis met een tabel;Wij helpen.;Het netwerk");
        await coordinator.SubmitAsync(PlanOf(page));

        Fates(page)[0].ShouldContain("Een andere organisatie houdt dit bij");
        (await site.QueryAsync(context => context.Partners.AsNoTracking().SingleAsync(p => p.Id == others.Id, Cancel)))
            .Summary.ShouldBe(others.Summary);
        var added = await site.QueryAsync(context => context.Partners.AsNoTracking().SingleAsync(p => p.Name == "Huis met een tabel", Cancel));
        (await site.QueryAsync(context => context.Organisations.Where(o => o.Id == added.OrganisationId).Select(o => o.Name).SingleAsync(Cancel)))
            .ShouldBe("Huis met een tabel");
        added.CheckedBy.ShouldBe("Huis met een tabel");
    }

    [Fact]
    public async Task Rows_of_a_table_open_only_for_the_coordinator_that_saw_them()
    {
        var (one, other) = (await site.SignInAsync(StaffRole.NetworkCoordinator), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var shown = await PasteAsync(one, "Naam;Wat doet deze organisatie", "Gezien door een;Wij helpen.");
        var sealedRows = ((IHtmlInputElement)shown.QuerySelector("input[name=plan]")!).Value;
        var theirs = PlanOf(await PasteAsync(other, "Naam;Wat doet deze organisatie", "Gezien door twee;Wij helpen."));
        var before = await ReadAllAsync();

        (await other.SubmitAsync(theirs, ("plan", sealedRows))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await other.SubmitAsync(theirs, ("plan", "verzonnen"))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ReadAllAsync()).ShouldBe(before);
    }

    /// <summary>As a spreadsheet keeps it: what looks like a formula, a number or a telephone stays what it was.</summary>
    [Fact]
    public async Task A_spreadsheet_goes_out_and_comes_in_as_it_is()
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer], "Huis van het rekenblad")).OrganisationId;
        await site.AddPartnerAsync(SomePartner.Details("=1+1; \"rekenblad\"", organisation) with
        {
            Contact = "+32 470 00 12 34",
            Audience = "@ het loket",
            Hours = "08",
        });
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var file = await network.GetAsync(ExchangeLinks.File("xlsx"), Cancel);
        var all = await site.QueryAsync(context => context.Partners.CountAsync(p => p.ArchivedAt == null, Cancel));
        var before = await ReadAllAsync();

        var page = await SendAsync(network, await file.Content.ReadAsByteArrayAsync(Cancel));

        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("partners.xlsx");
        Fates(page).Count.ShouldBe(all);
        Fates(page).ShouldAllBe(row => row.EndsWith("blijft hetzelfde"));
        page.QuerySelector("input[name=plan]").ShouldBeNull();
        (await ReadAllAsync()).ShouldBe(before);
    }

    static string Text(IParentNode page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IReadOnlyList<string> Fates(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("table.data tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static IHtmlFormElement PlanOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("input[name=plan]")!.Closest("form")!;

    static async Task SayAsync(HttpClient browser, bool isYes = true)
    {
        var form = (IHtmlFormElement)(await browser.OpenAsync(PartnerLinks.Self)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", PartnerLinks.Self);
        (await browser.SubmitAsync(form, ("SaysYes", isYes ? "true" : "false"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    static async Task<IHtmlDocument> SendAsync(HttpClient coordinator, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        var form = (await coordinator.OpenAsync(ExchangeLinks.Import)).QuerySelector("main form[method=post]")!;
        foreach (var field in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            content.Add(new StringContent(field.Value), field.Name!);
        }
        content.Add(new ByteArrayContent(file) { Headers = { ContentType = new("application/octet-stream") } }, "bestand", "tabel");
        var answer = await coordinator.PostAsync(ExchangeLinks.Import, content, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static async Task<IHtmlDocument> PasteAsync(HttpClient coordinator, params IEnumerable<string> lines)
    {
        var form = (IHtmlFormElement)(await coordinator.OpenAsync(ExchangeLinks.Import)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", ExchangeLinks.Import);
        form.QuerySelector("[type=file]")!.Remove();
        var answer = await coordinator.SubmitAsync(form, ("tekst", string.Join('\n', lines)));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    Task<int> CountAsync() => site.QueryAsync(context => context.Partners.CountAsync(Cancel));

    async Task<string> ReadAllAsync() => string.Join('\n', await site.QueryAsync(context =>
        context.Database.SqlQuery<string>($"select p::text as \"Value\" from partner p order by p.id").ToListAsync(Cancel)));
}
