using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>From a lesson to a person, and back by the code on a slip.</summary>
[Collection<OneSite>]
public sealed class AskTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Somebody_asks_from_a_step_and_follows_it_by_code(bool javaScript)
    {
        var said = $"Ik zie geen knop om te beginnen, zegt {(javaScript ? "Amina" : "Bilal")}.";
        await using var phone = await site.OpenPhoneAsync(javaScript);
        await phone.GoAsync("/lessen/e-mail-openen/alleen");
        await phone.TapAsync("Lucia Romero");

        await phone.TapAsync("Help mij");
        await phone.TapAsync("Vraag het aan iemand");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Wat wil je vragen?");
        await phone.Page.GetByLabel("Zeg het in je eigen woorden").FillAsync(said);
        await phone.TapAsync("Verder");
        await phone.TapAsync("Terug");
        await Expect(phone.Page.GetByLabel("Zeg het in je eigen woorden")).ToHaveValueAsync(said);
        await phone.TapAsync("Verder");
        await phone.TapAsync("Ik wil het toch vragen");
        await phone.Page.GetByLabel("Je voornaam").FillAsync("Amina");
        await phone.Page.GetByLabel("Je gsm-nummer").FillAsync("0470 12 34 56");
        site.Clock.Advance(FormTime.Shortest);
        await phone.TapAsync("Verstuur mijn vraag");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("We kregen je vraag");
        var code = await phone.Page.Locator(".code b").TextContentAsync();
        var asked = await site.QueryAsync(context => context.Tickets.Where(t => t.Code == code).Select(t => t.Id).SingleAsync());
        await using var desk = await site.OpenStaffPhoneAsync(await site.AddStaffMemberAsync([StaffRole.Steward]), javaScript: javaScript);
        await desk.GoAsync(HelpDeskLinks.Ticket(asked));
        await Expect(desk.Page.Locator("main")).ToContainTextAsync(said);
        await desk.Page.GetByLabel("Je antwoord aan de persoon").FillAsync("Kijk onderaan het scherm.");
        await desk.TapAsync("Stuur antwoord");
        await Expect(desk.Page.Locator(".said .ours")).ToContainTextAsync("Kijk onderaan het scherm.");

        await using (var elsewhere = await site.OpenPhoneAsync(javaScript))
        {
            await FollowAsync(elsewhere, code!);
        }
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Code == code));
        (ticket.Module, ticket.Step, ticket.Face).ShouldBe(("e-mail-openen", "alleen", TicketFace.Glad));
        await desk.GoAsync($"/team/hulp/vragen/{ticket.Id}/scherm");
        await Expect(desk.Page.Locator(".phone")).ToContainTextAsync("Lucia Romero");
        await Expect(desk.Page.Locator(".phone").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Disabled = false })).ToHaveCountAsync(0);
    }

    static async Task FollowAsync(Phone elsewhere, string code)
    {
        await elsewhere.GoAsync("/hulp");
        await elsewhere.TapAsync("Ik stelde al een vraag");
        await elsewhere.Page.GetByLabel("Je code").FillAsync(code.ToLowerInvariant());
        await elsewhere.Page.GetByLabel("De laatste 3 cijfers").FillAsync("457");
        await elsewhere.TapAsync("Toon mijn vraag");
        await Expect(elsewhere.Page.Locator("#errors")).ToContainTextAsync("Dit klopt niet.");
        await elsewhere.Page.GetByLabel("De laatste 3 cijfers").FillAsync("456");
        await elsewhere.TapAsync("Toon mijn vraag");
        await Expect(elsewhere.Page.Locator("h1")).ToHaveTextAsync("Er is een antwoord voor je");
        await Expect(elsewhere.Page.Locator(".talk")).ToContainTextAsync("Kijk onderaan het scherm.");
        await elsewhere.Page.GetByLabel("Je bericht").FillAsync("Nu zie ik ze!");
        await elsewhere.TapAsync("Verstuur");
        await Expect(elsewhere.Page.Locator(".talk .mine").Last).ToContainTextAsync("Nu zie ik ze!");
        await elsewhere.TapAsync("Mijn vraag is opgelost");
        await elsewhere.Page.GetByLabel("Goed", new() { Exact = true }).CheckAsync();
        await elsewhere.TapAsync("Ja, het is opgelost");
        await Expect(elsewhere.Page.Locator("h1")).ToHaveTextAsync("Opgelost");
    }
}
