using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>The apps of the practice phone in a browser without JavaScript.</summary>
public sealed class AppsOnSiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const int LongestRoad = 15;
    const string Search = "/oefentelefoon?scherm=app.vacatures.zoeken";

    public static TheoryData<string> Addresses => [.. Town.Tasks.Select(task => task.Address)];

    [Theory, MemberData(nameof(Addresses))]
    public async Task The_road_of_every_task_is_walked_to_its_goal(string address)
    {
        var phone = await Phone().OpenAsync(address);
        foreach (var word in new[] { "Geef een tip", "Nog een tip", "Toon het mij" })
        {
            await phone.TapAsync(word);
        }

        for (var taps = 0; phone.Page.QuerySelector(".panel.right") is null; taps++)
        {
            taps.ShouldBeLessThan(LongestRoad, address);
            await phone.TapLitAsync();
        }
    }

    [Fact]
    public async Task The_phone_opens_on_its_home_screen_with_every_app()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon");

        phone.Title.ShouldBe("Start");
        phone.Page.QuerySelector(".home")!.TextContent.ShouldContain("Je bent Sam.");
        await phone.GoAsync("Vacatures");
        phone.Title.ShouldBe("Zoek een job");
        await phone.GoAsync("Start");
        await phone.GoAsync("Mail");
        phone.Title.ShouldBe("Inbox");
        await phone.GoAsync("Start");
        phone.Title.ShouldBe("Start");
    }

    [Fact]
    public async Task A_list_is_narrowed_down_and_a_row_is_kept()
    {
        var phone = await Phone().OpenAsync(Search);
        await phone.TapAsync("keukenhulp");
        await phone.TapAsync("Zoeken");
        Names(phone).Length.ShouldBe(5);

        await phone.TapAsync("Filter");
        await phone.TapAsync("5 km");
        await phone.TapAsync("Halve dag");
        await phone.TapAsync("Toon vacatures");
        Names(phone).ShouldBe(["Keukenhulp in een eethuis"]);
        await phone.TapAsync("Keukenhulp in een eethuis");
        await phone.TapAsync("Bewaren");

        phone.Page.QuerySelector("[role=switch]")!.GetAttribute("aria-checked").ShouldBe("true");
        phone.Notice.ShouldBe("De vacature is bewaard.");
        await phone.OpenAsync("/oefentelefoon?scherm=app.vacatures.bewaard");
        Names(phone).ShouldBe(["Keukenhulp in een eethuis"]);
    }

    [Fact]
    public async Task A_job_is_applied_for_with_a_file_and_the_answer_arrives_in_mail()
    {
        var phone = await Phone().OpenAsync(Search);
        foreach (var word in new[] { "poetshulp", "Zoeken", "Poetshulp", "Solliciteren" })
        {
            await phone.TapAsync(word);
        }
        phone.Page.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Verzenden"));
        await phone.TypeAsync("Mijn_cv.pdf", ("veld[bericht]", "Ik poets graag."));
        await phone.TapAsync("Verzenden");

        phone.Title.ShouldBe("Verzonden");
        phone.Page.QuerySelector(".app")!.TextContent.ShouldContain("Ik poets graag.");
        await phone.OpenAsync();
        phone.Rows.ShouldContain("Vacatures");
    }

    [Theory]
    [InlineData("Ik ben 93.05.18-223.61", "Ik ben")]
    [InlineData("BE68 5390 0754 7034", "")]
    [InlineData("4111 1111 1111 1111 poets", "poets")]
    public async Task A_private_number_is_dropped_and_answered_kindly(string typed, string kept)
    {
        var phone = await Phone().OpenAsync(Search);

        await phone.TypeAsync("poetshulp", ("veld[woord]", typed));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Answer.Headers.Contains("Set-Cookie").ShouldBeFalse("nothing is kept");
        var field = (IHtmlInputElement)phone.Page.QuerySelector("#veld-woord")!;
        field.Value.ShouldBe(kept);
        phone.Page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("alleen van jou");
        (await phone.OpenAsync(Search)).Page.QuerySelector("#veld-woord")!.GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public async Task A_private_number_in_an_answer_to_an_e_mail_is_dropped_too()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=antwoord.noor-koffie");

        await phone.TapAsync("Verzenden", typed: "Mijn kaart is 4111 1111 1111 1111.");

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        phone.Page.QuerySelector("textarea")!.TextContent.ShouldNotContain("4111");
        phone.Page.QuerySelector("#antwoord-fout")!.TextContent.ShouldContain("alleen van jou");
    }

    [Fact]
    public async Task Of_what_is_refused_nothing_is_kept_with_a_card_either()
    {
        var browser = site.Visitor();
        await browser.PostFormAsync("/kaart");
        var before = await site.QueryAsync(database => database.PhoneRecords.CountAsync());
        var phone = await new PhoneVisitor(browser).OpenAsync("/lessen/vacature-zoeken/probeer");

        await phone.TypeAsync("poetshulp", ("veld[woord]", "BE68 5390 0754 7034"));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.QueryAsync(database => database.PhoneRecords.CountAsync())).ShouldBe(before);
        await phone.TapAsync("poetshulp");
        (await site.QueryAsync(database => database.PhoneRecords.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Too_long_a_word_stays_in_the_field()
    {
        var typed = new string('a', 41);
        var phone = await Phone().OpenAsync(Search);

        await phone.TypeAsync("poetshulp", ("veld[woord]", typed));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Page.QuerySelector("#veld-woord")!.GetAttribute("value").ShouldBe(typed);
    }

    [Theory]
    [InlineData("app.vacatures.weg", "Zoek een job")]
    [InlineData("app.vacatures.vacature", "Zoek een job")]
    [InlineData("app.weg.zoeken", "Inbox")]
    [InlineData("app.vacatures", "Zoek een job")]
    public async Task An_address_never_leads_to_a_screen_with_nothing_on_it(string screen, string title) =>
        (await Phone().OpenAsync($"/oefentelefoon?scherm={screen}")).Title.ShouldBe(title);

    [Theory]
    [InlineData("tap.99")]
    [InlineData("tap.0.weg")]
    [InlineData("tap.terug")]
    [InlineData("tap")]
    public async Task A_tap_on_nothing_changes_nothing(string act)
    {
        var response = await site.Visitor().PostFormAsync("/oefentelefoon", ("act", act), ("scherm", "app.vacatures.zoeken"));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_task_about_one_app_no_other_can_be_opened()
    {
        const string Lesson = "/lessen/vacature-zoeken/alleen";
        var phone = await Phone().OpenAsync($"{Lesson}?scherm=inbox");

        phone.Title.ShouldBe("Zoek een job");
        (await phone.OpenAsync($"{Lesson}?scherm=start")).Title.ShouldBe("Zoek een job");
        phone.Page.QuerySelector(".phone-home").ShouldBeNull();
        (await phone.OpenAsync("/lessen/e-mail-openen/probeer?scherm=app.vacatures.zoeken")).Title.ShouldBe("Inbox");
    }

    [Fact]
    public async Task The_key_Enter_in_a_field_taps_the_large_button()
    {
        var phone = await Phone().OpenAsync(Search);
        await phone.TapAsync("poetshulp");

        var first = phone.Page.QuerySelectorAll(".phone-screen button").OfType<IHtmlButtonElement>().First();
        var large = phone.Page.QuerySelectorAll(".phone-screen .main").OfType<IHtmlButtonElement>().Single();
        (first.Name, first.Value).ShouldBe((large.Name, large.Value));
    }

    [Fact]
    public async Task Photos_are_large_one_is_cut_and_made_lighter_and_becomes_the_profile_photo()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=app.fotos.fotos");
        phone.Page.QuerySelectorAll(".app-photos img").Length.ShouldBe(5);
        phone.Page.QuerySelectorAll(".app-photos img").ShouldAllBe(image => image.GetAttribute("alt")!.Length > 10);

        await phone.TapAsync("Foto 3");
        await phone.TapAsync("Hoofd en schouders");
        await phone.TapAsync("Lichter");
        await phone.TapAsync("Lichter");

        phone.Page.QuerySelector(".app-crop rect")!.GetAttribute("width").ShouldBe("124");
        phone.Page.QuerySelector("meter")!.GetAttribute("value").ShouldBe("4");
        phone.Page.QuerySelector("feFuncR, fefuncr")!.GetAttribute("slope").ShouldBe("1.4");
        var more = await site.Visitor().PostFormAsync("/oefentelefoon", ("act", "tap.1.onzin"), ("scherm", "app.fotos.foto"));
        more.Headers.Contains("Set-Cookie").ShouldBeFalse();
        await phone.TapAsync("Gebruik als profielfoto");
        phone.Title.ShouldBe("Profielfoto");
    }

    [Fact]
    public async Task The_file_of_an_e_mail_is_opened_kept_and_found_again()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=app.bestanden.downloads");
        Names(phone).ShouldNotContain("Loonbrief.pdf");

        await phone.OpenAsync("/oefentelefoon?scherm=e-mail.interim-loonbrief");
        await phone.TapAsync("Loonbrief.pdf");
        phone.Title.ShouldBe("Loonbrief.pdf");
        await phone.TapAsync("Opslaan");
        phone.Notice.ShouldBe("Het bestand is bewaard bij Downloads.");
        await phone.OpenAsync("/oefentelefoon?scherm=app.bestanden.downloads");
        await phone.TapAsync("Loonbrief.pdf");
        phone.Page.QuerySelector(".app-pages")!.TextContent.ShouldBe("Blad 1 van 2");
        phone.Page.QuerySelectorAll(".app button").ShouldNotContain(button => button.TextContent == "Vorig blad");
        await phone.TapAsync("Volgend blad");
        phone.Page.QuerySelector(".app-pages")!.TextContent.ShouldBe("Blad 2 van 2");
        phone.Page.QuerySelectorAll(".app button").ShouldNotContain(button => button.TextContent == "Volgend blad");
        phone.Page.QuerySelector(".app-picture")!.GetAttribute("alt")!.ShouldContain("1900 euro");
    }

    [Fact]
    public async Task A_letter_on_a_website_is_kept_and_found_on_the_phone()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=app.bestanden.downloads");
        Names(phone).ShouldNotContain("Brief_adres.pdf");

        await phone.OpenAsync("/oefentelefoon?scherm=app.ebox.start");
        await phone.TapAsync("Aanmelden");
        await phone.TypeAsync("OK", ("veld[1]", "24680"));
        foreach (var word in new[] { "Brieven", "Je nieuwe adres", "Opslaan" })
        {
            await phone.TapAsync(word);
        }
        phone.Notice.ShouldBe("De brief staat nu bij Downloads.");
        await phone.OpenAsync("/oefentelefoon?scherm=app.bestanden.downloads");

        Names(phone).ShouldContain("Brief_adres.pdf");
        Names(phone).ShouldNotContain("Brief_kaart.pdf");
        await phone.TapAsync("Brief_adres.pdf");
        phone.Page.QuerySelector(".app-picture")!.GetAttribute("alt")!.ShouldContain("gemeente");
    }

    [Theory]
    [InlineData("bijlage.noor-koffie", "Inbox")]
    [InlineData("bijlage.weg", "Inbox")]
    [InlineData("bijlage.interim-loonbrief", "Loonbrief.pdf")]
    public async Task An_e_mail_without_a_file_shows_itself(string screen, string title) =>
        (await Phone().OpenAsync($"/oefentelefoon?scherm={screen}")).Title.ShouldBe(title);

    [Fact]
    public async Task Every_drawing_of_an_app_and_every_page_of_a_file_is_there_and_nothing_else()
    {
        var visitor = site.Visitor();
        var drawings = Town.Library.Apps.Values.SelectMany(app => app.Pictures.Values).Select(picture => picture.Url)
            .Concat(Town.Library.Files.Values.SelectMany(file => file.Seen.Select((_, i) => PracticeLinks.Page(file, i + 1))));
        foreach (var address in drawings)
        {
            var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        }
        foreach (var address in new[] { "/oefentelefoon/beeld/fotos/weg.svg", "/oefentelefoon/beeld/weg/sam-raam.svg", "/oefentelefoon/bestand/loonbrief/3", "/oefentelefoon/bestand/loonbrief/0" })
        {
            (await visitor.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task Doing_a_task_once_more_begins_with_an_app_as_new()
    {
        var phone = await Phone().OpenAsync("/lessen/vacature-zoeken/probeer");
        await phone.TapAsync("poetshulp");
        await phone.TapAsync("Zoeken");
        phone.Page.QuerySelector(".panel.right").ShouldNotBeNull();

        await phone.TapAsync("Nog eens");

        phone.Title.ShouldBe("Zoek een job");
        phone.Page.QuerySelector("#veld-woord")!.GetAttribute("value").ShouldBe("");
        phone.Page.QuerySelector(".panel.right").ShouldBeNull();
    }

    static string[] Names(PhoneVisitor phone) => [.. phone.Page.QuerySelectorAll(".app-name").Select(name => name.TextContent)];

    PhoneVisitor Phone() => new(site.Visitor());
}
