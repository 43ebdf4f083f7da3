using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>The ways to a lesson: look for it, answer three questions, or try again what was learnt before.</summary>
[Collection<OneSite>]
public sealed class FindLessonTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_misspelt_word_leads_to_its_lesson_and_the_keyboard_stands_at_what_was_found(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/lessen");
        await phone.Page.GetByLabel("Wat zoek je?").FillAsync("wagtwoort");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await Expect(phone.Page.Locator("h2.found")).ToBeFocusedAsync();
        await Expect(phone.Page.GetByLabel("Wat zoek je?")).ToHaveValueAsync("wagtwoort");
        await phone.TapAsync("Een wachtwoord dat je onthoudt");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Een wachtwoord dat je onthoudt");
        await phone.Page.GoBackAsync();
        await Expect(phone.Page.Locator("h2.found")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_no_lesson_is_about_leads_to_somebody_to_ask()
    {
        await using var phone = await site.OpenPhoneAsync();

        await phone.GoAsync("/lessen");
        await phone.Page.GetByLabel("Wat zoek je?").FillAsync("werkbon");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.Locator(".empty")).ToContainTextAsync("Over “werkbon” is er nog geen les.");
        await phone.TapAsync("Vraag het aan iemand");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Vraag het aan een persoon");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Three_questions_with_pictures_lead_to_the_first_step_of_a_lesson(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/");
        await phone.TapAsync("Leren");
        await phone.TapAsync("Waar begin ik?");
        await phone.TapAsync("Nee");
        await phone.TapAsync("Werk zoeken");
        await phone.TapAsync("10 minuten of meer");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Deze les past bij jou");
        await phone.TapAsync("Begin");

        await Expect(phone.Page.Locator(".dots .here")).ToHaveTextAsync("1");
        await phone.GoAsync("/");
        await Expect(phone.Control("Ga verder")).ToContainTextAsync("Een vacature zoeken");
    }

    [Fact]
    public async Task The_text_of_a_vacancy_leads_to_its_lessons_and_one_choice_more_without_JavaScript()
    {
        await using var phone = await site.OpenPhoneAsync(javaScript: false);

        await phone.GoAsync("/lessen");
        await phone.TapAsync("Ik heb een vacature");
        await phone.TapAsync("Ik plak de tekst");
        await phone.TapAsync("Toon mijn lessen");
        await Expect(phone.Page.Locator("#tekst-error")).ToContainTextAsync("Plak eerst de tekst van de vacature.");
        await phone.Page.GetByLabel("Plak de tekst van de vacature").FillAsync("Poetshulp gezocht. Stuur je cv naar jobs@helder.example.");
        await phone.TapAsync("Toon mijn lessen");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Dit vraagt de vacature");
        await Expect(phone.Page.Locator("main ol.choices li")).ToHaveCountAsync(5);

        await phone.TapAsync("Vraagt de vacature nog iets?");
        await phone.Page.GetByLabel("Je hebt een gesprek met video.").CheckAsync();
        await phone.TapAsync("Toon mijn lessen");
        await Expect(phone.Page.Locator(".job-asks li")).ToHaveCountAsync(3);
        await phone.TapAsync("Een gesprek met video");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Een gesprek met video");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_day_later_a_task_comes_back_quietly_and_leaves_a_mark_on_the_card_of_its_lesson(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);
        await phone.RememberAsync("__Host-les", site.ProgressOfYesterday("e-mail-openen"));

        await phone.GoAsync("/oefentelefoon");
        await phone.Page.Locator(".phone-notice a").ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Nog eens proberen?");
        await phone.TapAsync("Mail");
        await phone.TapAsync("Lucia Romero");
        await phone.TapAsync("aan mij");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Lucia werkt bij Poetsdienst Helder.");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Klaar", Exact = true }).ClickAsync();
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Je weet het nog.");

        await phone.GoAsync("/lessen");
        await Expect(phone.Control("Een e-mail openen")).ToContainTextAsync("\u2714");
        await Expect(phone.Control("Nog eens proberen?")).ToHaveCountAsync(0);
    }
}
