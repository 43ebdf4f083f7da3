namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class LanguageTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Arabic_stands_under_the_Dutch_until_it_is_switched_off_again(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);
        var translation = phone.Page.Locator("h1 + .translation");

        await phone.GoAsync("/lessen/e-mail-openen/waarom");
        await phone.Page.GetByText("Hulp in mijn taal").ClickAsync();
        await phone.TapAsync("العربية");

        await Expect(translation).ToHaveAttributeAsync("lang", "ar");
        await Expect(translation).ToHaveAttributeAsync("dir", "rtl");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Waarom leer je dit?");
        await Expect(phone.Control("Volgende").Locator("[lang=ar]")).ToBeVisibleAsync();
        phone.Path.ShouldBe("/lessen/e-mail-openen/waarom");

        await phone.Page.GetByText("Hulp in mijn taal").ClickAsync();
        await phone.TapAsync("Alleen Nederlands");

        await Expect(phone.Page.Locator(".translation")).ToHaveCountAsync(0);
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Waarom leer je dit?");
    }
}
