using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

public sealed class InitiativePagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task A_new_site_knows_the_initiatives_of_the_content_folder_as_certain_as_their_source()
    {
        var page = await site.Visitor().OpenAsync(InitiativeLinks.All);
        var first = await site.QueryAsync(context => context.Initiatives.AsNoTracking().SingleAsync(i => i.Name == "Refu Recruit", Cancel));
        var shown = await site.Visitor().OpenAsync(InitiativeLinks.Initiative(first.Id));

        page.QuerySelectorAll(".initiatives .word").Select(word => word.TextContent).ShouldContain("Jobteam Gent");
        (first.CheckedOn, first.CheckedBy).ShouldBe((new DateOnly(2021, 1, 12), null));
        shown.QuerySelector(".panel.warning")!.TextContent.ShouldContain("lang niet nagekeken");
        shown.QuerySelector("main")!.TextContent.ShouldContain("12/01/2021");
    }

    [Fact]
    public async Task The_first_content_comes_once_and_leaves_what_people_changed()
    {
        var before = await site.QueryAsync(context => context.Initiatives.CountAsync(Cancel));
        await AddAsync(SomeInitiative.Details("Van mensen"));

        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstInitiatives>().FillAsync(Cancel);

        before.ShouldBeGreaterThan(10);
        (await site.QueryAsync(context => context.Initiatives.CountAsync(i => i.Name == "Matchmakers", Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task Three_questions_one_a_page_lead_to_five_initiatives_at_most()
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync(InitiativeLinks.Questions);
        foreach (var number in new[] { 1, 2, 3 })
        {
            page.QuerySelector(".kicker")!.TextContent.ShouldContain($"Vraag {number} van 3");
            page = await visitor.OpenAsync(page.QuerySelector(".initiatives a")!.GetAttribute("href")!);
        }

        page.QuerySelector("h1")!.TextContent.ShouldContain("Dit past bij jou");
        page.QuerySelectorAll(".initiatives li").Length.ShouldBeInRange(1, 5);
    }

    [Theory]
    [InlineData("?wil=vliegen", 1)]
    [InlineData("?leeftijd=55-plus", 1)]
    [InlineData("?wil=alles&leeftijd=<script>", 2)]
    [InlineData("?wil=alles&nederlands=goed-nederlands", 2)]
    public async Task An_answer_that_nobody_knows_is_asked_again(string query, int number) =>
        (await site.Visitor().OpenAsync(InitiativeLinks.Questions + query)).QuerySelector(".kicker")!.TextContent.ShouldContain($"Vraag {number} van 3");

    [Fact]
    public async Task Somebody_who_misspells_a_word_finds_it_and_what_ended_is_said_to_have_ended()
    {
        var id = await AddAsync(SomeInitiative.Details("Zonnebloemproject") with { ValidUntil = Today.AddDays(-1) });

        var found = await site.Visitor().OpenAsync($"{InitiativeLinks.All}?zoek=sonnebloemprojekt");
        var fits = await site.Visitor().OpenAsync($"{InitiativeLinks.Questions}?wil=alles&leeftijd=alles&nederlands=alles");
        var page = await site.Visitor().OpenAsync(InitiativeLinks.Initiative(id));

        found.QuerySelector(".initiatives a")!.TextContent.ShouldContain("Zonnebloemproject");
        found.QuerySelector(".initiatives a .badge")!.TextContent.ShouldContain("Gestopt");
        fits.QuerySelector("main")!.TextContent.ShouldNotContain("Zonnebloemproject");
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Dit is gestopt");
    }

    [Fact]
    public async Task Nothing_found_offers_a_person()
    {
        var page = await site.Visitor().OpenAsync($"{InitiativeLinks.All}?zoek=%3Cscript%3Exqxqxq");

        page.QuerySelector(".empty")!.TextContent.ShouldContain("We vinden niets");
        page.QuerySelector("main a[href^='/hulp']").ShouldNotBeNull();
        page.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/beheer/wegwijzer")]
    [InlineData("/beheer/wegwijzer/nieuw")]
    public async Task Only_a_coordinator_keeps_the_directory(string address)
    {
        var visitor = await site.Visitor().GetAsync(address, Cancel);
        var outsider = await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(address, Cancel);

        visitor.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        outsider.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_a_coordinator_adds_stands_in_the_directory_with_who_checked_it_and_when()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.FillInAsync(InitiativeLinks.New, ("Input.Name", "Naaiatelier"), ("Input.OfferedBy", "De Draad"),
            ("Input.Summary", "Je leert er naaien."), ("Input.Tags", "iets-leren"), ("Input.Link", "https://draad.example/"));
        var row = await site.QueryAsync(context => context.Initiatives.AsNoTracking().SingleAsync(i => i.Name == "Naaiatelier", Cancel));
        var page = await site.Visitor().OpenAsync(InitiativeLinks.Initiative(row.Id));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        row.OrganisationId.ShouldNotBeNull();
        page.QuerySelector(".tags")!.TextContent.ShouldContain("Iets leren");
        page.QuerySelector("main")!.TextContent.ShouldContain($"{BelgianFormat.NumericDate(Today)} · Jobteam");
        page.QuerySelector(".panel.warning").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.FillInAsync(InitiativeLinks.New, ("Input.Summary", "Je leert er naaien."), ("Input.Link", "javascript:alert(1)"),
            ("Input.ValidFrom", "2026-05-02"), ("Input.ValidUntil", "2026-05-01"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        foreach (var field in new[] { "Name", "OfferedBy", "Link", "ValidUntil" })
        {
            page.QuerySelector($"[name='Input.{field}']")!.GetAttribute("aria-invalid").ShouldBe("true", field);
        }
        ((IHtmlInputElement)page.QuerySelector("[name='Input.Summary']")!).Value.ShouldBe("Je leert er naaien.");
    }

    [Fact]
    public async Task A_coordinator_of_another_organisation_changes_nothing_of_it_and_one_of_the_network_does()
    {
        var jobteam = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var id = await AddAsync(SomeInitiative.Details("Van Jobteam") with { OrganisationId = jobteam });
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Een ander huis");
        string[] pages = [InitiativeLinks.Edit(id), InitiativeLinks.Check(id), $"{InitiativeLinks.Edit(id)}/archiveren"];
        foreach (var address in pages)
        {
            (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            var form = (IHtmlFormElement)(await outsider.OpenAsync(InitiativeLinks.New)).QuerySelector("main form[method=post]")!;
            form.SetAttribute("action", address);
            (await outsider.SubmitAsync(form, ("Input.Name", "Van ons"))).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        var row = await site.QueryAsync(context => context.Initiatives.AsNoTracking().SingleAsync(i => i.Id == id, Cancel));
        (row.Name, row.ArchivedAt, row.CheckedOn).ShouldBe(("Van Jobteam", null, Today.AddDays(-200)));

        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        (await network.FillInAsync(InitiativeLinks.Edit(id), ("Input.Keeper", ""))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Initiatives.Where(i => i.Id == id).Select(i => i.OrganisationId).SingleAsync(Cancel))).ShouldBeNull();
    }

    [Fact]
    public async Task Checked_today_takes_the_mark_away_and_says_who_did()
    {
        var jobteam = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var id = await AddAsync(SomeInitiative.Details("Oud nieuws") with { OrganisationId = jobteam });
        (await site.Visitor().OpenAsync(InitiativeLinks.Initiative(id))).QuerySelector(".panel.warning").ShouldNotBeNull();

        var answer = await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(InitiativeLinks.Check(id));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await site.Visitor().OpenAsync(InitiativeLinks.Initiative(id));
        page.QuerySelector(".panel.warning").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Jobteam");
    }

    [Fact]
    public async Task What_is_archived_is_found_by_nobody_until_it_comes_back()
    {
        var jobteam = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var id = await AddAsync(SomeInitiative.Details("Even weg") with { OrganisationId = jobteam });
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await coordinator.FillInAsync($"{InitiativeLinks.Edit(id)}/archiveren");
        var gone = await site.Visitor().GetAsync(InitiativeLinks.Initiative(id), Cancel);
        await coordinator.FillInAsync($"{InitiativeLinks.Edit(id)}/terughalen");
        var back = await site.Visitor().GetAsync(InitiativeLinks.Initiative(id), Cancel);

        (gone.StatusCode, back.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.OK));
    }

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
