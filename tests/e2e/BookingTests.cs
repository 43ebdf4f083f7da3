namespace DigitaalWerkt.EndToEnd;

/// <summary>From the start page to a seat, and back.</summary>
[Collection<OneSite>]
public sealed class BookingTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_visitor_finds_a_class_books_moves_and_gives_the_seat_back(bool javaScript)
    {
        var days = await site.PlanClassesAsync(8, 8);
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/");
        await phone.TapAsync("Groepsles");
        await phone.Page.GetByText("Kies je buurt").ClickAsync();
        await phone.Page.GetByLabel("Bij mij in de buurt").FillAsync("9000");
        await phone.TapAsync("Zoek");
        await phone.Page.Locator($"a[href='/groepslessen/{days[0]}']").ClickAsync();
        await phone.TapAsync("Schrijf mij in");
        await phone.Page.GetByLabel("Je voornaam").FillAsync("Amina");
        await phone.TapAsync("Schrijf mij in");
        await Expect(phone.Page.Locator("#errors")).ToContainTextAsync("Vul je gsm-nummer in.");
        await Expect(phone.Page.GetByLabel("Je voornaam")).ToHaveValueAsync("Amina");
        await phone.Page.GetByLabel("Met een e-mail").CheckAsync();
        await phone.Page.GetByLabel("Je e-mailadres").FillAsync($"amina{(javaScript ? 1 : 2)}@voorbeeld.be");
        await phone.TapAsync("Schrijf mij in");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je bent ingeschreven");
        await Expect(phone.Page.Locator(".facts")).ToContainTextAsync("Begijnhofdries 15");

        await phone.TapAsync("Liever een andere dag");
        await phone.Page.Locator($"button[value='{days[1]}']").ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je bent ingeschreven");
        await phone.GoAsync("/");
        await phone.TapAsync("Je bent ingeschreven");
        await phone.TapAsync("Ik kan niet komen");
        await phone.TapAsync("Geef mijn plaats");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je bent niet meer ingeschreven");
        await phone.GoAsync("/");
        await Expect(phone.Page.Locator("main .panel")).ToHaveCountAsync(0);
    }
}
