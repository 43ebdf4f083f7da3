using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class LookTests(LiveSite site)
{
    static readonly string[] Pages = ["/", "/lessen/e-mail-openen/waarom", "/lessen/e-mail-beantwoorden/samen", "/kaart"];

    [Fact]
    public async Task The_dark_scheme_can_be_read_by_everybody()
    {
        await using var phone = await site.OpenPhoneAsync();
        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await ShouldBeAccessibleAsync(phone);
    }

    [Fact]
    public async Task Colours_of_the_users_own_can_be_read_by_everybody()
    {
        await using var phone = await site.OpenPhoneAsync();
        await phone.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await ShouldBeAccessibleAsync(phone);
    }

    [Theory, InlineData("e-mail-openen"), InlineData("e-mail-beantwoorden"), InlineData("valse-e-mail")]
    public async Task What_to_do_next_is_on_the_first_screen_of_a_small_phone(string lesson)
    {
        await using var phone = await site.OpenPhoneAsync();
        await phone.Page.SetViewportSizeAsync(360, 640);

        foreach (var address in new[] { $"/lessen/{lesson}", $"/lessen/{lesson}/waarom" })
        {
            await phone.GoAsync(address);
            var button = (await phone.Page.Locator(".button.primary").BoundingBoxAsync())!;

            (button.Y + button.Height).ShouldBeLessThanOrEqualTo(640, address);
            button.Height.ShouldBeGreaterThanOrEqualTo(56, address);
        }
    }

    static async Task ShouldBeAccessibleAsync(Phone phone)
    {
        foreach (var address in Pages)
        {
            await phone.GoAsync(address);
            (await phone.Page.FindBarriersAsync()).ShouldBeEmpty(address);
        }
    }
}
