using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class LessonTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_visitor_does_a_whole_lesson(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/");
        await phone.TapAsync("Leren");
        await phone.TapAsync("Een e-mail openen");
        await phone.TapAsync("Begin");
        await ShouldBeAtStepAsync(phone, 1, "Waarom leer je dit?");
        await phone.TapAsync("Volgende");
        await ShouldBeAtStepAsync(phone, 2, "Probeer het zelf");
        await Expect(phone.Control("Help mij")).ToHaveAttributeAsync("href", "/lessen/e-mail-openen/probeer/hulp?scherm=inbox");
        await phone.TapAsync("Bakkerij De Korrel");
        await Expect(phone.Page.Locator(".panel.right")).ToHaveTextAsync("De e-mail is open. Nu kan je de e-mail lezen.");
        await phone.TapAsync("Volgende");
        await ShouldBeAtStepAsync(phone, 3, "Zo doe je het");
        await phone.TapAsync("Onderaan de e-mail");
        await Expect(phone.Page.Locator(".panel.again")).ToContainTextAsync("Kijk dus bovenaan.");
        await phone.TapAsync("Bovenaan de e-mail");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Dat klopt.");
        await phone.TapAsync("Volgende");
        await ShouldBeAtStepAsync(phone, 4, "Stap voor stap");
        await phone.TapAsync("Bakkerij De Korrel");
        await phone.TapAsync("aan mij");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("De bakkerij stuurt deze e-mail.");
        await phone.TapAsync("Volgende");
        await ShouldBeAtStepAsync(phone, 5, "Nu doe je het alleen");
        await phone.TapAsync("Bakkerij De Korrel");
        await Expect(phone.Page.Locator(".panel.again")).ToContainTextAsync("Zoek de e-mail over poetsen.");
        await phone.TapAsync("Terug");
        await phone.TapAsync("Lucia Romero");
        await phone.TapAsync("aan mij");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Lucia werkt bij Poetsdienst Helder.");
        await phone.TapAsync("Volgende");
        await ShouldBeAtStepAsync(phone, 6, "Op je eigen smartphone");
        await phone.TapAsync("Volgende");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("De les is klaar");
        await phone.GoAsync("/lessen");
        await Expect(phone.Control("Een e-mail openen")).ToContainTextAsync("Klaar");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Who_stops_halfway_goes_on_another_day_at_that_very_step(bool javaScript)
    {
        IReadOnlyList<BrowserContextCookiesResult> kept;
        await using (var today = await site.OpenPhoneAsync(javaScript))
        {
            await today.GoAsync("/lessen/e-mail-openen");
            await today.TapAsync("Begin");
            await today.TapAsync("Volgende");
            await today.TapAsync("Bakkerij De Korrel");
            await Expect(today.Page.Locator(".panel.right")).ToBeVisibleAsync();
            await today.TapAsync("Volgende");
            await today.TapAsync("Volgende");
            await ShouldBeAtStepAsync(today, 4, "Stap voor stap");
            kept = await today.Context.CookiesAsync();
        }
        await using var tomorrow = await site.OpenPhoneAsync(javaScript, cookies: kept);

        await tomorrow.GoAsync("/");
        await Expect(tomorrow.Control("Ga verder")).ToContainTextAsync("Een e-mail openen – Stap voor stap");
        await tomorrow.TapAsync("Ga verder");

        await ShouldBeAtStepAsync(tomorrow, 4, "Stap voor stap");
    }

    static async Task ShouldBeAtStepAsync(Phone phone, int number, string title)
    {
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync(title);
        await Expect(phone.Page.Locator(".dots .here")).ToHaveTextAsync($"{number}");
        await Expect(phone.Page.Locator(".dots .done")).ToHaveCountAsync(number - 1);
        await Expect(phone.Page.Locator(".dots-word")).ToHaveTextAsync($"Stap {number} van 6");
    }
}
