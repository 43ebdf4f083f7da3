using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A morning on which people walk in: the phone of the steward, and the screen in the hall.</summary>
[Collection<OneSite>]
public sealed class WalkInTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_number_by_one_tap_is_called_on_the_screen_begun_and_done(bool javaScript)
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var desk = await site.OpenDeskAsync(steward, javaScript ? "Inloop aan de Leie" : "Inloop aan de Schelde");
        await using var phone = await site.OpenStaffPhoneAsync(steward, javaScript: javaScript);
        await using var hall = await site.OpenPhoneAsync(javaScript, width: 1280);
        await phone.GoAsync(WalkInLinks.Queue);
        await phone.TapAsync("Maak een link voor het scherm");
        var screen = await phone.Page.Locator(".panel.tip a").GetAttributeAsync("href");
        await hall.GoAsync(new Uri(screen!).AbsolutePath);
        await Expect(hall.Page.Locator("#hall")).ToContainTextAsync("Nog niemand.");

        await phone.TapAsync("Geef een nummer");
        await Expect(phone.Page.Locator(".lead")).ToContainTextAsync("1 persoon wacht.");
        await phone.Page.GetByLabel("Voornaam").FillAsync("Fatma");
        await phone.TapAsync("Geef een nummer");
        await Expect(phone.Page.Locator(".lead")).ToContainTextAsync("2 mensen wachten.");
        await hall.TapAsync("Toon de nieuwste nummers");
        await Expect(hall.Page.Locator("#hall")).ToContainTextAsync("1, 2");

        await phone.TapAsync("Roep de volgende");
        await phone.TapAsync("Roep de volgende");
        await Expect(phone.Page.Locator("#nummer-2")).ToHaveTextAsync("2 Fatma");
        await hall.TapAsync("Toon de nieuwste nummers");
        await Expect(hall.Page.Locator(".hall li")).ToHaveTextAsync(["2", "1"]);
        await Expect(hall.Page.Locator("body")).Not.ToContainTextAsync("Fatma");

        var first = phone.Page.Locator("section", new() { Has = phone.Page.Locator("#nummer-1") });
        await first.GetByText("Begin").ClickAsync();
        await first.GetByText("Kan het nu zelf").ClickAsync();
        await Expect(phone.Page.Locator("#errors")).ToContainTextAsync("Kies waarover het ging.");
        await first.GetByLabel("Waarover ging het?").SelectOptionAsync("Email");
        await first.GetByText("Kan het nu zelf").ClickAsync();
        await Expect(phone.Page.Locator("#nummer-1")).ToHaveCountAsync(0);
        await hall.TapAsync("Toon de nieuwste nummers");
        await Expect(hall.Page.Locator(".hall li")).ToHaveTextAsync(["2"]);

        var done = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.LocationId == desk.Location));
        (done.State, done.Topic, done.StewardId, done.Result).ShouldBe((TicketState.Solved, TicketTopic.Email, steward.Id, TicketResult.Alone));
    }
}
