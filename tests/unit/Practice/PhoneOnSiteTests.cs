using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Practice;

public sealed class PhoneOnSiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task An_e_mail_is_opened_and_is_no_longer_new()
    {
        var phone = await Phone().OpenAsync();
        phone.Page.QuerySelectorAll(".unread").Length.ShouldBe(phone.Rows.Length);

        await phone.TapAsync("Noor Claes");
        phone.Page.QuerySelector(".phone-mail")!.TextContent.ShouldContain("Heb je zaterdag tijd?");
        await phone.GoAsync("Terug");

        phone.Page.QuerySelectorAll(".unread").Length.ShouldBe(phone.Rows.Length - 1);
    }

    [Fact]
    public async Task The_details_show_the_whole_address_of_the_sender()
    {
        var phone = await Phone().OpenAsync();

        await phone.TapAsync("Noor Claes");
        await phone.TapAsync("aan mij");

        phone.Page.QuerySelector(".phone-address")!.TextContent.ShouldBe("noor@mijnpost.example");
        await phone.GoAsync("aan mij");
        phone.Page.QuerySelector(".phone-address").ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_with_a_file_is_sent_and_lies_with_the_sent_e_mails()
    {
        var phone = await Phone().OpenAsync();

        await phone.TapAsync("Noor Claes");
        await phone.TapAsync("Beantwoorden");
        await phone.TapAsync("Bestand bijvoegen", typed: "Dag Noor,\r\nIk kom graag.");
        await phone.TapAsync("Mijn_cv.pdf");
        phone.Page.QuerySelector("textarea")!.TextContent.ShouldContain("Ik kom graag.");
        await phone.TapAsync("Verzenden");

        phone.Title.ShouldBe("Verzonden");
        phone.Notice.ShouldBe("Je e-mail is verzonden.");
        await phone.GoAsync("Noor Claes");
        phone.Page.QuerySelector(".phone-mail")!.TextContent.ShouldContain("Ik kom graag.");
        phone.Page.QuerySelector(".phone-files")!.TextContent.ShouldContain("Mijn_cv.pdf");
    }

    [Fact]
    public async Task A_sent_answer_can_be_taken_back_with_its_words_and_file()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=bestanden.noor-koffie");
        await phone.TapAsync("foto_kat.jpg");
        await phone.TapAsync("Verzenden", typed: "Ik kom graag.");

        await phone.TapAsync("Ongedaan maken");

        phone.Title.ShouldBe("Beantwoorden");
        phone.Page.QuerySelector("textarea")!.TextContent.ShouldBe("Ik kom graag.");
        phone.Page.QuerySelector(".phone-files")!.TextContent.ShouldContain("foto_kat.jpg");
        await phone.TapAsync("Verwijderen");
        phone.Page.QuerySelector(".phone-files").ShouldBeNull();
    }

    [Fact]
    public async Task Spam_leaves_the_inbox_and_comes_back()
    {
        var phone = await Phone().OpenAsync();

        await phone.TapAsync("Bibliotheek");
        await phone.GoAsync("Meer");
        await phone.TapAsync("Spam melden");
        phone.Rows.ShouldNotContain("Bibliotheek");
        await phone.GoAsync("Spam");
        phone.Rows.ShouldBe(["Bibliotheek"]);
        await phone.TapAsync("Bibliotheek");
        await phone.TapAsync("Geen spam");
        await phone.GoAsync("Terug");

        phone.Title.ShouldBe("Inbox");
        phone.Rows.ShouldContain("Bibliotheek");
    }

    [Fact]
    public async Task Spam_can_be_taken_back_at_once()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=e-mail.bibliotheek-boek");
        await phone.GoAsync("Meer");
        await phone.TapAsync("Spam melden");

        await phone.TapAsync("Ongedaan maken");

        phone.Page.QuerySelector("h3")!.TextContent.ShouldBe("Breng je je boek terug?");
        await phone.GoAsync("Terug");
        phone.Title.ShouldBe("Inbox");
    }

    [Fact]
    public async Task An_empty_answer_gets_its_message_at_the_field()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=antwoord.noor-koffie");

        await phone.TapAsync("Verzenden", typed: "   ");

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Page.Title!.ShouldStartWith("Fout: ");
        var field = phone.Page.QuerySelector("textarea")!;
        field.GetAttribute("aria-invalid").ShouldBe("true");
        phone.Page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("Schrijf eerst een tekst");
    }

    [Fact]
    public async Task Too_long_an_answer_stays_in_the_field()
    {
        var typed = new string('a', PhoneState.MaxText + 1);
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=antwoord.noor-koffie");

        await phone.TapAsync("Verzenden", typed);

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Page.QuerySelector("textarea")!.TextContent.ShouldBe(typed);
    }

    [Fact]
    public async Task The_phone_begins_again_and_that_can_be_taken_back()
    {
        var phone = await Phone().OpenAsync();
        await phone.TapAsync("Noor Claes");

        await phone.TapAsync("Begin opnieuw");
        phone.Page.QuerySelectorAll(".unread").Length.ShouldBe(phone.Rows.Length);
        await phone.TapAsync("Ongedaan maken");
        await phone.OpenAsync();

        phone.Page.QuerySelectorAll(".unread").Length.ShouldBe(phone.Rows.Length - 1);
    }

    [Fact]
    public async Task Very_many_long_answers_still_fit_on_the_device()
    {
        var random = new Random(7);
        var phone = Phone();

        for (var i = 0; i < 20; i++)
        {
            var text = string.Concat(Enumerable.Range(0, PhoneState.MaxText).Select(_ => (char)random.Next(0x400, 0x4ff)));
            await phone.OpenAsync("/oefentelefoon?scherm=antwoord.noor-koffie");
            await phone.TapAsync("Verzenden", text);
            phone.Rows.Length.ShouldBe(i + 1);
        }

        await phone.GoAsync("Noor Claes");
        phone.Page.QuerySelector(".phone-mail > p")!.TextContent.Length.ShouldBe(PhoneState.MaxText, "the newest keeps its words");
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("CfDJ8onzin-onzin")]
    public async Task A_tampered_cookie_is_a_fresh_phone(string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/oefentelefoon?scherm=inbox");
        request.Headers.Add("Cookie", $"__Host-tel={cookie}");

        var response = await site.CreateDefaultClient(new Uri("https://localhost")).SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.ReadPageAsync()).QuerySelectorAll(".unread").Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/oefentelefoon?scherm=e-mail.weg")]
    [InlineData("/oefentelefoon?scherm=verzonden-e-mail.0")]
    [InlineData("/oefentelefoon?scherm=%3Cscript%3E")]
    [InlineData("/oefentelefoon?scherm=antwoord.noor-koffie")]
    [InlineData("/oefentelefoon?scherm=bestanden.noor-koffie")]
    public async Task Any_address_shows_a_phone_and_changes_nothing(string address) =>
        (await Phone().OpenAsync(address)).Page.QuerySelector(".phone-bar")!.TextContent.ShouldBe("OEFENEN");

    [Theory]
    [InlineData("act", "fly")]
    [InlineData("act", "open.weg")]
    [InlineData("act", "attach.cv")]
    [InlineData("act", "undo")]
    [InlineData("scherm", "antwoord.weg")]
    [InlineData("iets", "anders")]
    public async Task A_form_that_asks_for_nothing_known_changes_nothing(string name, string value)
    {
        var response = await site.Visitor().PostFormAsync("/oefentelefoon", (name, value));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Another_site_cannot_use_the_phone()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/oefentelefoon")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("act", "open.noor-koffie")]),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var response = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Without_a_card_the_database_is_not_asked()
    {
        var phone = await Phone().OpenAsync();
        var asked = new ConcurrentBag<string?>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = question => asked.Add(question.GetTagItem("db.namespace") as string),
        };
        ActivitySource.AddActivityListener(listener);

        await phone.TapAsync("Noor Claes");
        await phone.GoAsync("Terug");

        // The listener hears the questions of other sites too: each has a database of its own.
        var mine = await site.QueryAsync(context => Task.FromResult(context.Database.GetDbConnection().Database));
        asked.ShouldNotContain(mine);
        await site.QueryAsync(context => context.Organisations.CountAsync());
        asked.ShouldContain(mine);
    }

    [Fact]
    public async Task The_drawing_of_a_file_is_served_and_nothing_else_is()
    {
        var browser = site.Visitor();

        var drawing = await browser.GetAsync("/oefentelefoon/bestand/cv", TestContext.Current.CancellationToken);
        var none = await browser.GetAsync("/oefentelefoon/bestand/..%2Fcv", TestContext.Current.CancellationToken);

        drawing.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_files_of_one_lesson_do_not_lie_on_the_phone_of_another()
    {
        const string Lesson = "/lessen/e-mail-beantwoorden/alleen";
        var phone = await new PhoneVisitor(site.Visitor()).OpenAsync($"{Lesson}?scherm=bestanden.fietsen-cv");

        phone.Page.QuerySelectorAll(".phone-grid .phone-who").Select(name => name.TextContent)
            .ShouldBe(["Brief_huur.pdf", "foto_kat.jpg", "Mijn_cv.pdf"]);
        var browser = site.Visitor();
        await browser.PostFormAsync($"{Lesson}/oefenen", ("act", "attach.identiteitskaart"), ("scherm", "bestanden.fietsen-cv"));
        phone = await new PhoneVisitor(browser).OpenAsync($"{Lesson}?scherm=antwoord.fietsen-cv");
        phone.Page.QuerySelector(".phone-files").ShouldBeNull();
    }

    [Fact]
    public async Task Every_button_stays_Dutch_when_help_in_Arabic_is_on()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/oefentelefoon?scherm=antwoord.noor-koffie");
        request.Headers.Add("Cookie", "__Host-taal=ar");

        var page = await (await site.CreateDefaultClient(new Uri("https://localhost")).SendAsync(request, TestContext.Current.CancellationToken)).ReadPageAsync();

        var phone = page.QuerySelector(".phone")!;
        (phone.GetAttribute("lang"), phone.GetAttribute("dir")).ShouldBe(("nl", "ltr"));
        phone.QuerySelectorAll("button").OfType<IHtmlButtonElement>().Select(button => button.TextContent.Trim())
            .ShouldBe(["Terug", "Bestand bijvoegen", "Verzenden"]);
        page.QuerySelector(".translation[lang=ar]").ShouldNotBeNull();
    }

    PhoneVisitor Phone() => new(site.Visitor());
}
