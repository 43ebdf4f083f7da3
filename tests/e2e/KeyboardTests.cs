using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class KeyboardTests(LiveSite site)
{
    // More than there is to tab to on any page.
    const int Stops = 80;

    [Fact]
    public async Task A_lesson_can_be_done_with_the_keyboard_alone()
    {
        await using var phone = await site.OpenPhoneAsync();

        await phone.GoAsync("/lessen/e-mail-openen/waarom");
        await TabToAsync(phone, "Volgende");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Probeer het zelf");
        await TabToAsync(phone, "Bakkerij De Korrel");
        await phone.Page.Keyboard.PressAsync("Enter");

        await Expect(phone.Page.Locator(".panel.right")).ToBeVisibleAsync();
        await Expect(phone.Page.Locator(".phone-title")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_top_of_the_page()
    {
        await using var phone = await site.OpenPhoneAsync();

        await phone.GoAsync("/lessen/e-mail-openen/waarom");
        await phone.Page.Keyboard.PressAsync("Tab");
        var skip = phone.Control("Naar de inhoud");
        await Expect(skip).ToBeFocusedAsync();
        (await skip.BoundingBoxAsync())!.Height.ShouldBeGreaterThan(40);
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator("main")).ToBeFocusedAsync();
        await phone.Page.Keyboard.PressAsync("Tab");

        await Expect(phone.Control("Vorige")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Staff_go_through_the_menu_with_the_keyboard_alone()
    {
        await using var phone = await site.OpenStaffPhoneAsync(StaffRole.Coordinator);

        await phone.GoAsync("/team");
        await TabToAsync(phone, "Beheer");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Medewerkers");
        await TabToAsync(phone, "Locaties");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Locaties");
        await TabToAsync(phone, "Account");
        await phone.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(phone, "Mijn profiel");
        await phone.Page.Keyboard.PressAsync("Enter");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Mijn profiel");
    }

    static async Task TabToAsync(Phone phone, string words)
    {
        // The words of a page can be read before its style sheets are there.
        await phone.Page.WaitForLoadStateAsync();
        for (var stop = 0; stop < Stops; stop++)
        {
            await phone.Page.Keyboard.PressAsync("Tab");
            var focused = await phone.Page.EvaluateAsync<string>("document.activeElement.textContent");
            (await phone.Page.EvaluateAsync<bool>(
                "(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3)(getComputedStyle(document.activeElement))"))
                .ShouldBeTrue($"The focus on '{focused}' can't be seen.");
            if (focused.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }
        Assert.Fail($"Tab doesn't come to '{words}'.");
    }
}
