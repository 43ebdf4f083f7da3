using System.Text.RegularExpressions;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class MailTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Guided_only_the_right_button_works_until_the_answer_with_the_cv_is_gone(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/lessen/e-mail-beantwoorden/samen");
        await Expect(phone.Control("Meer")).ToHaveAttributeAsync("aria-disabled", "true");
        await phone.TapAsync("Beantwoorden");
        await Expect(phone.Control("Verzenden")).ToBeDisabledAsync();
        await phone.TapAsync("Neem deze tekst over");
        await Expect(phone.Page.GetByLabel("Je antwoord")).ToHaveValueAsync(new Regex("^Beste mevrouw Baert,"));
        await phone.TapAsync("Bestand bijvoegen");
        await Expect(phone.Control("foto_kat.jpg")).ToBeDisabledAsync();
        await phone.TapAsync("Mijn_cv.pdf");
        await phone.TapAsync("Verzenden");

        await Expect(phone.Page.Locator(".panel.right")).ToHaveTextAsync("Je antwoord is verzonden. Je cv gaat mee als bijlage.");
        await Expect(phone.Page.Locator(".phone-list")).ToContainTextAsync("met bijlage");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Free_a_wrong_file_gets_kind_words_and_everything_can_be_taken_back(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);
        var answer = phone.Page.GetByLabel("Je antwoord");

        await phone.GoAsync("/lessen/e-mail-beantwoorden/alleen");
        await phone.TapAsync("Fietsen Rondom");
        await phone.TapAsync("Beantwoorden");
        await answer.FillAsync("Dag, ik kan goed fietsen herstellen.");
        await phone.TapAsync("Bestand bijvoegen");
        await phone.TapAsync("foto_kat.jpg");
        await Expect(phone.Page.Locator(".panel.again")).ToHaveTextAsync("Dit is een foto van een kat. Kies het bestand met cv in de naam.");
        await phone.TapAsync("Verwijderen: foto_kat.jpg");
        await Expect(phone.Page.Locator(".phone-files")).ToHaveCountAsync(0);
        await phone.TapAsync("Ongedaan maken");
        await Expect(phone.Page.Locator(".phone-files")).ToContainTextAsync("foto_kat.jpg");
        await phone.TapAsync("Verwijderen: foto_kat.jpg");
        await Expect(phone.Page.Locator(".phone-files")).ToHaveCountAsync(0);
        await phone.TapAsync("Bestand bijvoegen");
        await phone.TapAsync("Mijn_cv.pdf");
        await Expect(answer).ToHaveValueAsync("Dag, ik kan goed fietsen herstellen.");
        await phone.TapAsync("Verzenden");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Je antwoord en je cv zijn verzonden.");
        await phone.TapAsync("Ongedaan maken");

        await Expect(answer).ToHaveValueAsync("Dag, ik kan goed fietsen herstellen.");
        await Expect(phone.Page.Locator(".phone-files")).ToContainTextAsync("Mijn_cv.pdf");
    }
}
