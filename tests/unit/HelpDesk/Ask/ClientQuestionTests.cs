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

    async Task<(StaffMember Counsellor, Person Client)> ClientAsync()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var client = Person.From(
            new("Karim", Reach.ByPhone(PhoneNumber.Parse(AskSite.NewNumber())!), counsellor.OrganisationId), site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(client);
            return context.SaveChangesAsync();
        });
        return (counsellor, client);
    }
}
