using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>Where the page begins after a press on the practice phone, without JavaScript.</summary>
public sealed class PlaceTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Form = "/lessen/formulier-invullen/alleen";

    [Theory, InlineData("Sam Demir"), InlineData("0400 00 00 00"), InlineData("Mijn_cv.pdf")]
    public async Task A_choice_on_a_screen_that_stays_keeps_its_place(string word)
    {
        var phone = await OpenAsync(Form);

        await phone.TapAsync(word);

        phone.Here!.TextContent.ShouldContain(word);
        phone.Here.GetAttribute("aria-pressed").ShouldBe("true");
        phone.Page.QuerySelectorAll("[autofocus]").ShouldBe([phone.Here]);
    }

    [Fact]
    public async Task A_switch_and_a_slider_keep_their_place()
    {
        var phone = await OpenAsync("/oefentelefoon?scherm=app.vacatures.zoeken");
        foreach (var word in new[] { "keukenhulp", "Zoeken", "Keukenhulp in een eethuis", "Bewaren" })
        {
            await phone.TapAsync(word);
        }
        phone.Here!.GetAttribute("role").ShouldBe("switch");

        await phone.OpenAsync("/oefentelefoon?scherm=app.fotos.fotos");
        await phone.TapAsync("Foto 3");
        phone.Led.ShouldEndWith("#telefoon");
        await phone.TapAsync("Lichter");
        phone.Here!.TextContent.ShouldBe("Lichter");
    }

    [Fact]
    public async Task A_check_leads_to_the_first_mistake()
    {
        var phone = await OpenAsync(Form);
        await phone.TapAsync("Mijn_cv.pdf");

        await phone.TapAsync("Nakijken");
        phone.Here!.TextContent.ShouldBe("Dit vak is verplicht. Kies je naam.");
        await phone.TapAsync("Sam Demir");
        await phone.TapAsync("Nakijken");

        phone.Here!.TextContent.ShouldBe("Dit vak is verplicht. Kies je nummer.");
    }

    [Fact]
    public async Task What_is_not_right_yet_leads_to_the_words_about_it()
    {
        var phone = await OpenAsync(Form);

        await phone.TapAsync("BE00 0000 0000 0000");
        phone.Here!.ClassList.ShouldContain("again");
        await phone.TapAsync("Maak rekeningnummer leeg");

        phone.Here!.TextContent.ShouldBe("BE00 0000 0000 0000");
    }

    [Theory, InlineData("/lessen/opdracht-beantwoorden/alleen"), InlineData(Form)]
    public async Task What_lights_up_is_where_the_page_begins(string step)
    {
        var phone = await OpenAsync(step);
        foreach (var word in new[] { "Geef een tip", "Nog een tip", "Toon het mij" })
        {
            await phone.TapAsync(word);
        }

        phone.Here!.ClassList.ShouldContain("next-tap");
    }

    [Fact]
    public async Task A_place_that_is_not_there_shows_the_phone()
    {
        var phone = await OpenAsync($"{Form}?scherm=app.internet.formulier&bij=%3Cb%3E");

        phone.Title.ShouldBe("Solliciteren");
        phone.Page.GetElementById("hier").ShouldBeNull();
    }

    Task<PhoneVisitor> OpenAsync(string address) => new PhoneVisitor(site.Visitor()).OpenAsync(address);
}
