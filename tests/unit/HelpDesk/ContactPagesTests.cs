using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk;

public sealed class ContactPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/beheer/contacten")]
    [InlineData("/beheer/contacten/nieuw")]
    [InlineData("/beheer/contacten/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/contacten/019aaaaa-0000-7000-8000-000000000000/verwijderen")]
    public async Task Only_a_coordinator_keeps_the_contacts(string address)
    {
        var visitor = await site.Visitor().GetAsync(address, Cancel);
        var outsider = await (await site.SignInAsync(StaffRole.Trainer)).GetAsync(address, Cancel);

        visitor.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        outsider.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_a_coordinator_adds_stands_on_the_help_page_with_the_day_it_was_checked()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, "/beheer/contacten/nieuw",
            ("Input.Name", "De Linde"), ("Input.Purpose", "Hulp met je telefoon"), ("Input.Phone", "09 000 00 00"), ("Input.CheckedOn", "2026-11-20"));
        var contact = (await site.Visitor().OpenAsync("/hulp")).QuerySelectorAll(".card-row li").Single(item => item.TextContent.Contains("De Linde"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        contact.QuerySelector("a[href='tel:090000000']")!.TextContent.ShouldBe("09 000 00 00");
        contact.TextContent.ShouldContain("Nagekeken op 20/11/2026");
    }

    [Fact]
    public async Task A_contact_without_name_is_sent_back_with_what_was_typed()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, "/beheer/contacten/nieuw", ("Input.Purpose", "Fietsen"), ("Input.CheckedOn", "2099-01-01"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll(".error-summary li").Select(item => item.TextContent.Trim()).ShouldBe(["Vul een naam in van hoogstens 80 tekens.", "Vul een dag in die al voorbij is, of vandaag."]);
        ((IHtmlInputElement)page.QuerySelector("[name='Input.Purpose']")!).Value.ShouldBe("Fietsen");
        page.QuerySelector("[name='Input.Name']")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task A_place_in_the_list_that_is_no_number_is_sent_back_as_it_was_typed()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, "/beheer/contacten/nieuw",
            ("Input.Name", "De Brug"), ("Input.Purpose", "Hulp"), ("Input.CheckedOn", "2026-11-20"), ("Input.Order", "vooraan"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Order");
        ((IHtmlInputElement)page.QuerySelector("[name='Input.Order']")!).Value.ShouldBe("vooraan");
    }

    [Fact]
    public async Task A_number_is_called_by_a_tap_by_whoever_keeps_the_contacts()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await SendAsync(coordinator, "/beheer/contacten/nieuw",
            ("Input.Name", "Het Anker"), ("Input.Purpose", "Hulp"), ("Input.Phone", "09 111 22 33"), ("Input.CheckedOn", "2026-11-20"));

        var row = (await coordinator.OpenAsync("/beheer/contacten")).QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("Het Anker"));

        row.QuerySelector("a[href='tel:091112233']")!.TextContent.ShouldBe("09 111 22 33");
    }

    [Fact]
    public async Task Who_saves_second_sees_what_the_first_saved_and_keeps_their_own_text()
    {
        var id = await AddAsync("Bibliotheek");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var mine = await FormAsync(coordinator, $"/beheer/contacten/{id}");
        await SendAsync(coordinator, $"/beheer/contacten/{id}", ("Input.Name", "Bibliotheek van een ander"));

        var answer = await coordinator.SubmitAsync(mine, ("Input.Name", "Mijn bibliotheek"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Bibliotheek van een ander");
        ((IHtmlInputElement)page.QuerySelector("[name='Input.Name']")!).Value.ShouldBe("Mijn bibliotheek");
        var again = await coordinator.SubmitAsync(FormOf(page, $"/beheer/contacten/{id}"));
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await NameAsync(id)).ShouldBe("Mijn bibliotheek");
    }

    [Fact]
    public async Task A_contact_that_was_removed_meanwhile_is_not_made_again()
    {
        var id = await AddAsync("Weg");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var form = await FormAsync(coordinator, $"/beheer/contacten/{id}");
        await SendAsync(coordinator, $"/beheer/contacten/{id}/verwijderen");

        var answer = await coordinator.SubmitAsync(form, ("Input.Name", "Toch niet"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await NameAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Removing_asks_first_with_the_name()
    {
        var id = await AddAsync("Oud adres");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var page = await coordinator.OpenAsync($"/beheer/contacten/{id}/verwijderen");

        page.QuerySelector("main form button")!.TextContent.ShouldBe("Verwijder Oud adres");
        (await NameAsync(id)).ShouldBe("Oud adres");
    }

    [Fact]
    public async Task A_contact_is_kept_by_its_own_organisation_and_one_of_the_network_by_the_network()
    {
        var id = await AddAsync("Van Jobteam");
        var networks = await AddAsync("Van het netwerk", isOfNetwork: true);
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Elders");
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var mine = await FormAsync(outsider, "/beheer/contacten/nieuw");

        foreach (var (browser, foreign) in new[] { (outsider, id), (outsider, networks), (network, id) })
        {
            (await browser.GetAsync($"/beheer/contacten/{foreign}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await browser.GetAsync($"/beheer/contacten/{foreign}/verwijderen", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        foreach (var address in new[] { $"/beheer/contacten/{id}", $"/beheer/contacten/{id}/verwijderen", $"/beheer/contacten/{networks}/verwijderen" })
        {
            mine.SetAttribute("action", address);
            (await outsider.SubmitAsync(mine, ("Input.Name", "Van ons"), ("Input.Purpose", "Bel ons"), ("Input.CheckedOn", "2026-11-20")))
                .StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await NameAsync(id)).ShouldBe("Van Jobteam");
        (await NameAsync(networks)).ShouldBe("Van het netwerk");
        (await network.GetAsync($"/beheer/contacten/{networks}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await outsider.OpenAsync("/beheer/contacten")).QuerySelector("main")!.TextContent.ShouldContain("Van Jobteam");
    }

    /// <summary>One of Jobteam, which is where the coordinators of these tests work, or one of the network.</summary>
    async Task<Guid> AddAsync(string name, bool isOfNetwork = false)
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var contact = Contact.Create(new(name, "Hulp", null, null, new(2026, 1, 1), 10), new(2026, 1, 1), isOfNetwork ? null : organisation);
        await site.QueryAsync(async context =>
        {
            context.Contacts.Add(contact);
            return await context.SaveChangesAsync();
        });
        return contact.Id;
    }

    Task<string?> NameAsync(Guid id) => site.QueryAsync(context =>
        context.Contacts.Where(contact => contact.Id == id).Select(contact => contact.Name).SingleOrDefaultAsync());

    static async Task<IHtmlFormElement> FormAsync(HttpClient client, string address) => FormOf(await client.OpenAsync(address), address);

    // The form has no action: it goes to the address of its own page.
    static IHtmlFormElement FormOf(IHtmlDocument page, string address)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        form.SetAttribute("action", address);
        return form;
    }

    static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, params (string Name, string Value)[] changes) =>
        await client.SubmitAsync(await FormAsync(client, address), changes);
}
