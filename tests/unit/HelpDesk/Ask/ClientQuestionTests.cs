using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

/// <summary>A counsellor asks for a client.</summary>
public sealed class ClientQuestionTests(AskSite site) : IClassFixture<AskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_counsellor_asks_for_a_client_and_sees_how_it_stands_but_no_words()
    {
        var (counsellor, client) = await ClientAsync();
        var browser = await site.SignInAsync(counsellor);
        var link = (await browser.OpenAsync(ClientLinks.Show(client.Id))).QuerySelector($"a[href='{AskLinks.ForClient(client.Id)}']");
        var form = AskSite.Form(await browser.OpenAsync(AskLinks.ForClient(client.Id)));

        var answer = await browser.SubmitAsync(form, ("Input.Topic", "Device"), ("Input.Text", "Zijn gsm is vol."));

        link.ShouldNotBeNull();
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.PersonId == client.Id));
        (ticket.Origin, ticket.MadeBy, ticket.Topic).ShouldBe((TicketOrigin.Counsellor, counsellor.Id, TicketTopic.Device));
        await site.AnswerAsync(ticket.Id, (await site.AddStaffMemberAsync([StaffRole.Steward])).Id, "Wis eerst je foto's.");
        var page = await browser.OpenAsync(AskLinks.ForClient(client.Id));
        page.QuerySelector("table")!.TextContent.ShouldContain(ticket.Code);
        page.QuerySelector("table")!.TextContent.ShouldContain("wacht op je cliënt");
        page.Body!.TextContent.ShouldNotContain("Wis eerst");
        page.QuerySelectorAll("a[href*='/vraag/']").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_looks_secret_is_taken_out_by_one_button()
    {
        var (counsellor, client) = await ClientAsync();
        var browser = await site.SignInAsync(counsellor);
        var form = AskSite.Form(await browser.OpenAsync(AskLinks.ForClient(client.Id)));
        var before = await site.SnapshotAsync("staff_session");
        var warned = await (await browser.SubmitAsync(form, ("Input.Topic", "Device"), ("Input.Text", "Rijksregister 93.05.18-223.61"))).ReadPageAsync();

        var taken = await browser.SubmitAsync(AskSite.Form(warned), ("Input.TakesOut", "true"));

        warned.QuerySelector("button[name='Input.TakesOut']").ShouldNotBeNull();
        (await taken.ReadPageAsync()).QuerySelector("#Input_Text")!.TextContent.ShouldNotContain("223");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task Of_a_client_of_another_organisation_there_is_no_page()
    {
        var (_, client) = await ClientAsync();
        var outsider = await site.SignInAsync(StaffRole.Counsellor, "Elders");
        var before = await site.SnapshotAsync("staff_session");

        var seen = await outsider.GetAsync(AskLinks.ForClient(client.Id), Cancel);

        seen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Theory]
    [InlineData("", "Zijn gsm is vol.", "#Input_Topic")]
    [InlineData("Device", "", "#Input_Text")]
    [InlineData("Device", "Rijksregister 93.05.18-223.61", "#Input_Text")]
    public async Task What_is_wrong_comes_back_and_nothing_is_kept(string topic, string text, string place)
    {
        var (counsellor, client) = await ClientAsync();
        var browser = await site.SignInAsync(counsellor);
        var form = AskSite.Form(await browser.OpenAsync(AskLinks.ForClient(client.Id)));
        var before = await site.SnapshotAsync("staff_session");

        var answer = await browser.SubmitAsync(form, ("Input.Topic", topic), ("Input.Text", text));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("#errors a")!.GetAttribute("href").ShouldBe(place);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Theory]
    [InlineData(ReachKind.Phone, "de laatste 3 cijfers van het gsm-nummer", "Wat ze elkaar schrijven, lees je niet.")]
    [InlineData(ReachKind.Email, "het eigen e-mailadres", "Wat ze elkaar schrijven, lees je niet.")]
    [InlineData(ReachKind.Counsellor, "Het antwoord komt per e-mail bij de begeleider", "Die begeleider krijgt het antwoord per e-mail")]
    public async Task The_counsellor_reads_how_the_client_finds_the_answer_and_who_else_reads_it(ReachKind kind, string finds, string sees)
    {
        var (counsellor, client) = await ClientAsync(counsellor => kind switch
        {
            ReachKind.Email => Reach.ByEmail(Cast.NewEmail()),
            ReachKind.Counsellor => Reach.ByCounsellor(counsellor.Id),
            _ => Reach.ByPhone(PhoneNumber.Parse(AskSite.NewNumber())!),
        });
        var browser = await site.SignInAsync(counsellor);
        var asked = await browser.OpenAsync(AskLinks.ForClient(client.Id));

        var answer = await browser.SubmitAsync(AskSite.Form(asked), ("Input.Topic", "Device"), ("Input.Text", "Zijn gsm is vol."));

        asked.Body!.TextContent.ShouldContain(sees);
        (await browser.OpenAsync($"{answer.Headers.Location}")).Body!.TextContent.ShouldContain(finds);
    }

    [Theory]
    [InlineData(ReachKind.Counsellor, "lees het samen", "wacht op je cliënt")]
    [InlineData(ReachKind.Phone, "wacht op je cliënt", "wacht op je cliënt")]
    public async Task An_answer_that_waits_for_a_client_stands_on_the_start_page_of_the_own_organisation_alone(ReachKind kind, string own, string colleagues)
    {
        var (counsellor, client) = await ClientAsync(counsellor => kind == ReachKind.Counsellor
            ? Reach.ByCounsellor(counsellor.Id)
            : Reach.ByPhone(PhoneNumber.Parse(AskSite.NewNumber())!));
        var (browser, line) = (await site.SignInAsync(counsellor), $"a[href='{AskLinks.ForClient(client.Id)}']");
        await browser.SubmitAsync(
            AskSite.Form(await browser.OpenAsync(AskLinks.ForClient(client.Id))), ("Input.Topic", "Device"), ("Input.Text", "Zijn gsm is vol."));
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.PersonId == client.Id));
        (await browser.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();

        await site.AnswerAsync(ticket.Id, (await site.AddStaffMemberAsync([StaffRole.Steward])).Id, "Wis eerst je foto's.");

        (await browser.OpenAsync("/team")).QuerySelector(line)!.TextContent.ShouldContain(own);
        var colleague = await (await site.SignInAsync(StaffRole.Counsellor)).OpenAsync("/team");
        colleague.QuerySelector(line)!.TextContent.ShouldContain(colleagues);
        colleague.Body!.TextContent.ShouldNotContain("Wis eerst");
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            (await (await site.SignInAsync(role, "Elders")).OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
        }
        await site.SolveAsync(ticket.Id);
        (await browser.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
    }

    async Task<(StaffMember Counsellor, Person Client)> ClientAsync(Func<StaffMember, Reach>? reach = null)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var client = Person.From(
            new("Karim", reach?.Invoke(counsellor) ?? Reach.ByPhone(PhoneNumber.Parse(AskSite.NewNumber())!), counsellor.OrganisationId),
            site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(client);
            return context.SaveChangesAsync();
        });
        return (counsellor, client);
    }
}
