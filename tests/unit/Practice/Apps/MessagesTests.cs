using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Learning.Content;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>Conversations, what arrives in them from other apps, and a code that is typed.</summary>
public sealed class MessagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Messages = "/oefentelefoon?scherm=app.berichten.lijst";
    const string Lesson = "/lessen/digitale-sleutel/alleen";

    [Fact]
    public async Task A_message_is_read_answered_and_taken_back()
    {
        var phone = await Visitor().OpenAsync(Messages);
        phone.Page.QuerySelectorAll(".app-new").Length.ShouldBe(2);

        await phone.TapAsync("Noor");
        Lines(phone).ShouldBe(["Noor: Dag Sam. Heb je morgen tijd voor koffie?"]);
        await phone.TapAsync("Ja, om 14 uur. Tot morgen.");
        Lines(phone).ShouldBe(["Noor: Dag Sam. Heb je morgen tijd voor koffie?", "Jij: Ja, om 14 uur. Tot morgen.", "Noor: Goed. Tot dan."]);
        phone.Notice.ShouldBe("Je bericht is verzonden.");
        phone.Page.QuerySelectorAll(".app-answers button").Length.ShouldBe(1, "what was said isn't offered again");

        await phone.TapAsync("Oefen nog eens");
        Lines(phone).ShouldHaveSingleItem();
        phone.Notice.ShouldBe("");
        await phone.OpenAsync(Messages);
        phone.Page.QuerySelectorAll(".app-new").Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_said_in_one_conversation_stands_in_no_other()
    {
        var phone = await Visitor().OpenAsync(Messages);
        await phone.TapAsync("Noor");
        await phone.TapAsync("Morgen kan ik niet.");

        await phone.OpenAsync(Messages);
        await phone.TapAsync("Bibliotheek");

        Lines(phone).ShouldHaveSingleItem().ShouldStartWith("Bibliotheek:");
        phone.Page.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Oefen nog eens"));
    }

    [Fact]
    public async Task The_home_screen_counts_what_nobody_looked_at()
    {
        var phone = await Visitor().OpenAsync("/oefentelefoon");
        Badge(phone).ShouldBe("2 nieuw");

        await phone.OpenAsync(Messages);
        await phone.TapAsync("Noor");
        Badge(await phone.OpenAsync("/oefentelefoon")).ShouldBe("1 nieuw");
        await phone.OpenAsync(Messages);
        await phone.TapAsync("Bibliotheek");

        Badge(await phone.OpenAsync("/oefentelefoon")).ShouldBeNull();
    }

    [Fact]
    public async Task What_a_task_begins_with_has_arrived_there_alone()
    {
        var phone = await Visitor().OpenAsync($"{Lesson}?scherm=app.berichten.lijst");
        phone.Page.QuerySelector(".app-list")!.TextContent.ShouldContain("Dokter Sleutel");

        (await phone.OpenAsync(Messages)).Page.QuerySelector(".app-list")!.TextContent.ShouldNotContain("Dokter Sleutel");
    }

    [Fact]
    public void A_tap_sends_a_row_and_an_e_mail_to_where_they_are_read()
    {
        using var content = new TestContent().WithApp();
        content.Change(AppSamples.App, "tables: [dingen]", "tables: [dingen]\narrives: mee\nbadge: mee has id and not licht");
        content.Change(AppSamples.Search, "go: lijst", "go: lijst\n    send: kast.brief and gesprek");
        var library = new PracticeLibrary(content.Folder, NullLogger<PracticeLibrary>.Instance);
        var app = library.Apps["kast"];
        var typed = new Dictionary<string, string?> { ["woord"] = "blad" };

        var sent = Phone.Do(PhoneState.Fresh, app.StartScreen, new PhoneAct(PhoneVerb.Tap, "1"), null, null, library, Town.Now, typed).State;

        sent.Members("kast.mee").ShouldBe(["brief"]);
        sent.Delivered.ShouldBe(["gesprek"]);
        NewIn(PhoneState.Fresh).ShouldBe(0);
        NewIn(sent).ShouldBe(1);
        NewIn(sent.With(app.Facts["licht"], "ja")).ShouldBe(0);

        int NewIn(PhoneState state) => new PhoneView(state, Screen.Home, null, new PhoneLinks("/les", "/les"), library, Town.Now).NewIn(app);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("246800")]
    public async Task A_wrong_code_gets_a_kind_word_and_is_not_kept(string typed)
    {
        var phone = await AtCodeAsync();

        await phone.TypeAsync("OK", ("veld[1]", typed));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Answer.Headers.Contains("Set-Cookie").ShouldBeFalse("nothing is kept");
        var field = (IHtmlInputElement)phone.Page.QuerySelector("#code-1")!;
        field.Value.ShouldBe("");
        phone.Page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent.ShouldContain("Dit is niet de code van Sam.");
        phone.Title.ShouldBe("Typ je code");
    }

    [Theory]
    [InlineData("24680")]
    [InlineData(" 24 680 ")]
    public async Task The_right_code_opens_also_with_spaces(string typed)
    {
        var phone = await AtCodeAsync();

        await phone.TypeAsync("OK", ("veld[1]", typed));

        phone.Title.ShouldBe("Je zei ja");
        phone.Notice.ShouldBe("Je zei ja.");
    }

    [Fact]
    public async Task The_key_Enter_in_a_code_taps_OK()
    {
        var phone = await AtCodeAsync();

        var first = phone.Page.QuerySelectorAll(".phone-screen button").OfType<IHtmlButtonElement>().First();

        (first.Name, first.Value).ShouldBe(("act", "tap.1"));
    }

    [Fact]
    public async Task Who_is_shown_what_to_do_finds_the_code_filled_in()
    {
        var phone = await AtCodeAsync();
        foreach (var word in new[] { "Geef een tip", "Nog een tip", "Toon het mij" })
        {
            phone.Page.QuerySelector("#code-1")!.GetAttribute("value").ShouldBeNullOrEmpty();
            await phone.TapAsync(word);
        }

        phone.Page.QuerySelector("#code-1")!.GetAttribute("value").ShouldBe("24680");
    }

    static string[] Lines(PhoneVisitor phone) => [.. phone.Page.QuerySelectorAll(".app-talk li").Select(line =>
        $"{line.QuerySelector("b")!.TextContent} {line.QuerySelector("p")!.TextContent}")];

    static string? Badge(PhoneVisitor phone) =>
        phone.Page.QuerySelectorAll(".home-apps a").Single(app => app.TextContent.Contains("Berichten")).QuerySelector("b")?.TextContent;

    async Task<PhoneVisitor> AtCodeAsync()
    {
        var phone = await Visitor().OpenAsync(Lesson);
        await phone.TapAsync("Ik stop het gesprek");
        await phone.TapAsync("Zorghuis Lindetuin");
        return await phone.TapAsync("Bevestigen");
    }

    PhoneVisitor Visitor() => new(site.Visitor());
}
