using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>An app of the practice phone in a real browser, in its lesson and in free play.</summary>
[Collection<OneSite>]
public sealed class AppTests(LiveSite site)
{
    const string Lesson = "/lessen/vacature-zoeken";
    const string Search = "/oefentelefoon?scherm=app.vacatures.zoeken";

    static readonly Dictionary<string, (string Word, string Title)[]> Roads = new()
    {
        ["app.vacatures.zoeken"] =
        [
            ("keukenhulp", "Zoek een job"), ("Zoeken", "Gevonden"), ("Filter", "Filter"), ("5 km", "Filter"), ("Toon vacatures", "Gevonden"),
            ("Keukenhulp in een eethuis", "Keukenhulp in een eethuis"), ("Bewaren", "Keukenhulp in een eethuis"),
            ("Wat vragen wij?", "Keukenhulp in een eethuis"), ("Solliciteren", "Je cv sturen"), ("Mijn_cv.pdf", "Je cv sturen"),
            ("Verzenden", "Verzonden"),
        ],
        ["app.camera.camera"] =
        [
            ("Foto 2", "Snij bij"), ("Het blad", "Snij bij"), ("Klaar", "Je scan"), ("Opslaan als pdf", "Geef een naam"),
            ("Diploma", "Geef een naam"), ("Opslaan", "Je pdf"),
        ],
        ["app.fotos.fotos"] =
        [
            ("Foto 3", "Foto 3"), ("Hoofd en schouders", "Foto 3"), ("Lichter", "Foto 3"), ("Gebruik als profielfoto", "Profielfoto"),
        ],
        ["app.berichten.lijst"] =
        [
            ("Noor", "Noor"), ("Ja, om 14 uur. Tot morgen.", "Noor"), ("Oefen nog eens", "Noor"), ("Wie is dit?", "Wie is dit?"),
            ("Blokkeren", "Wie is dit?"), ("Terug", "Noor"), ("Start", "Start"),
        ],
        ["app.agenda.week"] =
        [
            ("di", "dinsdag"), ("Nieuwe afspraak", "Je afspraak"), ("10 uur", "Je afspraak"), ("1 dag vooraf", "Je afspraak"),
            ("Opslaan", "dinsdag"), ("Terug", "Agenda"),
        ],
        ["app.route.zoeken"] =
        [
            ("Lindelaan 8, 9000 Gent", "Waar ga je naartoe?"), ("Ik wil er zijn om", "Waar ga je naartoe?"),
            ("13.50 uur", "Waar ga je naartoe?"), ("Zoeken", "Zo kan je gaan"), ("13.21 tot 13.47 uur", "13.21 tot 13.47 uur"),
            ("Maak een foto van je scherm", "13.21 tot 13.47 uur"), ("Zoek de weg terug", "Waar ga je naartoe?"),
        ],
        ["app.video.start"] =
        [
            ("Test beeld en geluid", "Test beeld en geluid"), ("Niet toestaan", "Test beeld en geluid"),
            ("Alleen tijdens gebruik van de app", "Test beeld en geluid"), ("Kies opnieuw", "Test beeld en geluid"),
            ("Alleen tijdens gebruik van de app", "Test beeld en geluid"), ("Alleen tijdens gebruik van de app", "Test beeld en geluid"),
            ("Klaar", "Hotel Maanlicht"), ("Open het gesprek", "Open het gesprek"), ("Deelnemen", "In gesprek"), ("Camera", "In gesprek"),
        ],
        ["opstellen"] = [("Bestand bijvoegen", "Bestanden"), ("Mijn_cv.pdf", "Opstellen")],
        ["e-mail.interim-loonbrief"] =
        [
            ("Loonbrief.pdf", "Loonbrief.pdf"), ("Opslaan", "Loonbrief.pdf"), ("Start", "Start"), ("Bestanden", "Bestanden"),
            ("Downloads", "Downloads"), ("Loonbrief.pdf", "Loonbrief.pdf"), ("Volgend blad", "Loonbrief.pdf"),
        ],
    };

    public static TheoryData<string, ColorScheme, int> Screens
    {
        get
        {
            var screens = new TheoryData<string, ColorScheme, int>();
            foreach (var first in Roads.Keys)
            {
                screens.Add(first, ColorScheme.Light, 360);
                screens.Add(first, ColorScheme.Dark, 320);
            }
            return screens;
        }
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_visitor_does_the_lesson_about_a_vacancy(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync(Lesson);
        await phone.TapAsync("Begin");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("chauffeur");
        await Expect(phone.Page.Locator(".panel.again")).ToContainTextAsync("rijdt met een auto");
        await phone.TapAsync("poetshulp");
        await phone.TapAsync("Zoeken");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Je ziet nu een lijst.");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("In de vacature zelf");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Dat klopt.");
        await phone.TapAsync("Volgende");
        foreach (var word in new[] { "poetshulp", "Zoeken", "Filter", "10 km", "Toon vacatures", "Poetsdienst Helder" })
        {
            await phone.TapAsync(word);
        }
        await SaveAsync(phone);
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("De lijst is korter.");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("keukenhulp");
        await phone.TapAsync("Zoeken");
        await phone.TapAsync("Keukenhulp in een hotel");
        await SaveAsync(phone);
        await Expect(phone.Page.Locator(".panel.again")).ToContainTextAsync("Deze job begint om 22 uur.");
        await phone.TapAsync("Ongedaan maken");
        await Expect(phone.Page.GetByRole(AriaRole.Switch)).ToHaveAttributeAsync("aria-checked", "false");
        await phone.TapAsync("Terug");
        await phone.TapAsync("Keukenhulp in een eethuis");
        await SaveAsync(phone);
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Deze job past bij Noor.");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("Volgende");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("De les is klaar");
    }

    static Task SaveAsync(Phone phone) => phone.Page.GetByRole(AriaRole.Switch, new() { Name = "Bewaren" }).ClickAsync();

    [Theory, InlineData("probeer"), InlineData("samen"), InlineData("alleen")]
    public async Task The_task_and_the_first_thing_to_tap_are_seen_together_on_a_small_phone(string step)
    {
        await using var phone = await site.OpenPhoneAsync();
        await phone.Page.SetViewportSizeAsync(360, 640);

        // As the step opens, and as it stands after a tap.
        foreach (var (address, first) in new[] { ($"{Lesson}/{step}", ".app input"), ($"{Lesson}/{step}#telefoon", ".app-tiles button") })
        {
            await phone.GoAsync(address);
            var bar = (await phone.Page.Locator(".bar").BoundingBoxAsync())!;
            var task = (await phone.Page.Locator(".order p").First.BoundingBoxAsync())!;
            var tap = (await phone.Page.Locator(first).First.BoundingBoxAsync())!;

            task.Y.ShouldBeGreaterThanOrEqualTo(0, address);
            (tap.Y + tap.Height).ShouldBeLessThanOrEqualTo(bar.Y, address);
        }
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_long_form_stays_where_it_was_tapped_and_a_check_shows_its_first_mistake(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);
        await phone.Page.SetViewportSizeAsync(360, 640);
        await phone.GoAsync("/lessen/formulier-invullen/alleen");

        await phone.TapAsync("0400 00 00 00");
        await ExpectInSightAsync(phone, phone.Page.Locator("#hier[aria-pressed='true']"));
        await phone.TapAsync("Nakijken");

        var mistake = phone.Page.Locator("#hier.app-notice");
        await Expect(mistake).ToHaveTextAsync("Dit vak is verplicht. Kies je cv.");
        await ExpectInSightAsync(phone, mistake);
    }

    static async Task ExpectInSightAsync(Phone phone, ILocator place)
    {
        await Expect(place).ToBeFocusedAsync();
        var (order, bar) = ((await phone.Page.Locator(".order").BoundingBoxAsync())!, (await phone.Page.Locator(".bar").BoundingBoxAsync())!);
        var box = (await place.BoundingBoxAsync())!;
        box.Y.ShouldBeGreaterThanOrEqualTo(order.Y + order.Height);
        (box.Y + box.Height).ShouldBeLessThanOrEqualTo(bar.Y);
    }

    [Theory, MemberData(nameof(Screens))]
    public async Task Every_screen_of_an_app_can_be_read_and_used_by_everybody(string first, ColorScheme scheme, int width)
    {
        await using var phone = await site.OpenPhoneAsync(width: width);
        await phone.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var findings = new List<string>();

        await phone.GoAsync($"/oefentelefoon?scherm={first}");
        await phone.RememberAsync("__Host-taal", "ar");
        foreach (var (word, title) in Roads[first])
        {
            await phone.Page.Locator(".phone").GetByText(word, new() { Exact = true }).Last.ClickAsync();
            await Expect(phone.Page.Locator(".phone-title")).ToHaveTextAsync(title);
            await Expect(phone.Page.Locator(".htmx-request")).ToHaveCountAsync(0);
            var at = $"after {word}";
            findings.AddRange((await phone.Page.FindBarriersAsync()).Select(finding => $"{at}: {finding}"));
            findings.AddRange((await phone.Page.FindOverflowAsync()).Select(finding => $"{at}: {finding}"));
            findings.AddRange((await phone.Page.FindSmallTargetsAsync()).Select(finding => $"{at}: {finding}"));
        }

        findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("papier-als-pdf"), InlineData("pdf-openen"), InlineData("profielfoto"), InlineData("e-mail-schrijven")]
    [InlineData("valse-e-mail"), InlineData("letters-groter"), InlineData("e-mailadres-maken")]
    [InlineData("afspraak"), InlineData("route"), InlineData("videogesprek"), InlineData("wachtwoord-vergeten")]
    [InlineData("interim-papieren"), InlineData("valse-job"), InlineData("ebox")]
    public async Task Every_step_of_a_lesson_can_be_read_and_used_by_everybody(string lesson)
    {
        await using var phone = await site.OpenPhoneAsync(width: 320);
        var findings = new List<string>();
        await phone.GoAsync($"/lessen/{lesson}");
        await phone.RememberAsync("__Host-taal", "ar");
        await phone.TapAsync("Begin");
        while (await phone.Page.Locator(".step-next").CountAsync() > 0)
        {
            var at = new Uri(phone.Page.Url).AbsolutePath;
            findings.AddRange((await phone.Page.FindBarriersAsync()).Select(finding => $"{at}: {finding}"));
            findings.AddRange((await phone.Page.FindOverflowAsync()).Select(finding => $"{at}: {finding}"));
            findings.AddRange((await phone.Page.FindSmallTargetsAsync()).Select(finding => $"{at}: {finding}"));
            // A day of the diary is called "Volgende week" too.
            await phone.Page.Locator(".step-next button").ClickAsync();
            await Expect(phone.Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"{at}$"));
        }

        findings.ShouldBeEmpty();
        phone.Page.Url.ShouldEndWith("/klaar");
    }

    [Fact]
    public async Task A_code_is_typed_with_the_keyboard_and_a_wrong_one_is_told_at_its_field()
    {
        await using var phone = await site.OpenPhoneAsync(width: 320);
        await phone.GoAsync("/lessen/digitale-sleutel/alleen");
        await phone.RememberAsync("__Host-taal", "ar");
        foreach (var word in new[] { "Ik stop het gesprek", "Zorghuis Lindetuin", "Bevestigen" })
        {
            await phone.TapAsync(word);
        }
        var field = phone.Page.GetByLabel("Wat is de code van Sam?");

        await field.FocusAsync();
        await phone.Page.Keyboard.TypeAsync("12345");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator(".app-code .error")).ToBeFocusedAsync();
        await Expect(phone.Page.Locator(".app-code .error")).ToContainTextAsync("Dit is niet de code van Sam.");
        (await phone.Page.FindBarriersAsync()).ShouldBeEmpty();
        (await phone.Page.FindOverflowAsync()).ShouldBeEmpty();
        (await phone.Page.FindSmallTargetsAsync()).ShouldBeEmpty();
        await field.FocusAsync();
        await phone.Page.Keyboard.TypeAsync("24680");
        await phone.Page.Keyboard.PressAsync("Enter");

        await Expect(phone.Page.Locator(".phone-title")).ToHaveTextAsync("Je zei ja");
    }

    [Fact]
    public async Task Cards_are_put_in_order_with_the_keyboard_alone()
    {
        await using var phone = await site.OpenPhoneAsync();
        await phone.GoAsync("/lessen/pdf-openen/zo");
        var up = phone.Page.GetByLabel("Omhoog: Open de e-mail.");

        for (var place = 3; place > 0; place--)
        {
            await up.FocusAsync();
            await phone.Page.Keyboard.PressAsync("Enter");
            await Expect(phone.Page.Locator(".cards li").Nth(place - 1)).ToContainTextAsync("Open de e-mail.");
        }
        await phone.TapAsync("Zo is het goed");

        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Dat klopt.");
    }

    [Fact]
    public async Task A_job_is_searched_with_the_keyboard_alone()
    {
        await using var phone = await site.OpenPhoneAsync();

        await phone.GoAsync(Search);
        await phone.Page.Locator("#veld-woord").FocusAsync();
        await phone.Page.Keyboard.TypeAsync("chauffeur");
        await phone.Page.Keyboard.PressAsync("Enter");

        await Expect(phone.Page.Locator(".phone-title")).ToHaveTextAsync("Gevonden");
        await Expect(phone.Page.Locator(".phone-title")).ToBeFocusedAsync();
        await Expect(phone.Page.Locator(".app-list li")).ToHaveCountAsync(2);
        await phone.Page.Keyboard.PressAsync("Tab");
        await Expect(phone.Control("Filter")).ToBeFocusedAsync();
    }
}
