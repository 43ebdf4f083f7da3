using System.Collections.Immutable;
using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Practice.Apps;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Practice;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Practice;

/// <summary>New e-mails, e-mails that are sent on, and the links of false ones.</summary>
public sealed class LetterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Compose = "/oefentelefoon?scherm=opstellen";

    static readonly Arbitrary<Letter[]> Letters = (
        from to in Gen.Elements("", "a@b.example", "c@d.example")
        from subject in Gen.Elements("", "Hallo", "Sollicitatie")
        from text in Gen.Elements("", "Dag", "Beste")
        from file in Gen.Elements(null, "cv", "foto-kat")
        select new Letter(to, subject, text, file)).ArrayOf(3).ToArbitrary();

    [Fact]
    public async Task A_new_e_mail_is_written_and_sent_and_can_be_taken_back()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=inbox");
        await phone.GoAsync("Opstellen");
        await phone.TypeAsync("Bestand bijvoegen", ("veld[aan]", "werk@poets.example"), ("veld[onderwerp]", "Sollicitatie"), ("veld[tekst]", "Ik ben Sam."));
        await phone.TapAsync("Mijn_cv.pdf");
        phone.Page.QuerySelector(".phone-files")!.TextContent.ShouldContain("Mijn_cv.pdf");
        ((IHtmlInputElement)phone.Page.QuerySelector("#brief-aan")!).Value.ShouldBe("werk@poets.example");
        await phone.TapAsync("Verzenden");

        phone.Title.ShouldBe("Verzonden");
        phone.Page.QuerySelector(".phone-list")!.TextContent.ShouldContain("Aan: werk@poets.example");
        await phone.GoAsync("werk@poets.example");
        phone.Page.QuerySelector(".phone-mail h3")!.TextContent.ShouldBe("Sollicitatie");
        await phone.OpenAsync("/oefentelefoon?scherm=verzonden");
        await phone.TapAsync("Ongedaan maken");
        phone.Title.ShouldBe("Opstellen");
        phone.Page.QuerySelector("#brief-tekst")!.TextContent.Trim().ShouldBe("Ik ben Sam.");
    }

    [Theory]
    [InlineData("opstellen")]
    [InlineData("doorsturen.interim-loonbrief")]
    public async Task A_double_tap_sends_once(string screen)
    {
        var browser = site.Visitor();
        var phone = await new PhoneVisitor(browser).OpenAsync($"/oefentelefoon?scherm={screen}");
        var again = await new PhoneVisitor(browser).OpenAsync($"/oefentelefoon?scherm={screen}");

        foreach (var tap in new[] { phone, again })
        {
            await tap.TypeAsync("Verzenden", ("veld[aan]", "a@b.example"), ("veld[tekst]", "Dag\r\nNoor"));
        }

        await phone.OpenAsync("/oefentelefoon?scherm=verzonden");
        phone.Rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_e_mail_is_sent_on()
    {
        var phone = await Phone().OpenAsync("/oefentelefoon?scherm=e-mail.interim-loonbrief");
        await phone.GoAsync("Doorsturen");

        await phone.TypeAsync("Verzenden", ("veld[aan]", "noor@mijnpost.example"));

        phone.Title.ShouldBe("Verzonden");
        phone.Page.QuerySelector(".phone-list")!.TextContent.ShouldContain("Fwd: Je loonbrief is klaar");
    }

    [Theory]
    [InlineData("", "Hallo", "Vul in naar wie")]
    [InlineData("a@b.example", "", "Je antwoord is leeg")]
    [InlineData("a@b.example", "Mijn kaart is 4111 1111 1111 1111.", "alleen van jou")]
    [InlineData("BE68 5390 0754 7034", "Hallo", "alleen van jou")]
    public async Task What_cannot_be_sent_is_told_kindly_and_not_kept(string to, string text, string answer)
    {
        var phone = await Phone().OpenAsync(Compose);

        await phone.TypeAsync("Verzenden", ("veld[aan]", to), ("veld[tekst]", text));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        phone.Answer.Headers.Contains("Set-Cookie").ShouldBeFalse("nothing is kept");
        phone.Page.QuerySelector("#brief-fout")!.TextContent.ShouldContain(answer);
        phone.Page.Body!.TextContent.ShouldNotContain("4111");
        phone.Page.Body.TextContent.ShouldNotContain("5390");
    }

    [Fact]
    public async Task Too_long_a_line_stays_in_its_field()
    {
        var phone = await Phone().OpenAsync(Compose);

        await phone.TypeAsync("Verzenden", ("veld[aan]", new string('a', 81)), ("veld[tekst]", "Dag"));

        phone.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ((IHtmlInputElement)phone.Page.QuerySelector("#brief-aan")!).Value.ShouldBe(new string('a', 81));
    }

    [Fact]
    public async Task The_link_of_a_false_e_mail_leads_to_kind_words_and_back()
    {
        var phone = await Phone().OpenAsync("/lessen/valse-e-mail/alleen?scherm=e-mail.pakje-betalen");

        await phone.TapAsync("betaal-hier-nu.example");

        phone.Title.ShouldBe("Website");
        phone.Page.QuerySelector(".phone")!.TextContent.ShouldContain("Dit was een valse website. Hier is niets gebeurd.");
        phone.Page.QuerySelector(".panel.again")!.TextContent.ShouldContain("Tik in het echt nooit op zo een link.");
        await phone.GoAsync("Terug");
        phone.Title.ShouldBe("Inbox");
    }

    [Theory]
    [InlineData("fill.aan-0", "opstellen")]
    [InlineData("fill.aan-99", "doorsturen.noor-koffie")]
    [InlineData("fill.weg", "opstellen")]
    [InlineData("openlink", "e-mail.noor-koffie")]
    [InlineData("attach.weg", "bestand-kiezen")]
    public async Task A_tap_on_nothing_changes_nothing(string act, string screen)
    {
        var response = await site.Visitor().PostFormAsync("/oefentelefoon", ("act", act), ("scherm", screen));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("website.noor-koffie", "Inbox")]
    [InlineData("doorsturen.weg", "Inbox")]
    public async Task An_address_never_leads_to_a_screen_with_nothing_on_it(string screen, string title) =>
        (await Phone().OpenAsync($"/oefentelefoon?scherm={screen}")).Title.ShouldBe(title);

    [Fact]
    public async Task In_a_lesson_without_them_there_is_no_button_to_write_or_to_send_on()
    {
        var phone = await Phone().OpenAsync("/lessen/e-mail-openen/alleen?scherm=inbox");
        phone.Page.QuerySelector(".phone-compose").ShouldBeNull();
        await phone.OpenAsync("/lessen/e-mail-openen/alleen?scherm=e-mail.poets-gesprek");
        phone.Page.QuerySelector(".phone-actions")!.TextContent.ShouldNotContain("Doorsturen");
    }

    [Fact]
    public void Merging_twice_or_in_another_order_changes_nothing() => Prop.ForAll(Letters, letters =>
    {
        var phones = letters.Select(letter => PhoneState.Fresh.With(Letter.NewKey, letter)).ToArray();

        phones[0].Merge(phones[1]).LetterOf(Letter.NewKey).ShouldBe(phones[1].Merge(phones[0]).LetterOf(Letter.NewKey));
        phones[0].Merge(phones[1]).Merge(phones[1]).LetterOf(Letter.NewKey).ShouldBe(phones[0].Merge(phones[1]).LetterOf(Letter.NewKey));
        phones[0].Merge(phones[1]).Merge(phones[2]).LetterOf(Letter.NewKey)
            .ShouldBe(phones[0].Merge(phones[1].Merge(phones[2])).LetterOf(Letter.NewKey));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void A_task_begins_without_the_new_e_mails_of_before()
    {
        var task = Town.AppTasks.Single(task => task.Key == "e-mail-schrijven/alleen");
        var sent = new SentMail("1", Letter.NewKey, "Ik kan starten.", ["cv"], Town.Now) { To = "werk@poetsdiensthelder.example", Subject = "Sollicitatie" };
        var left = PhoneState.Fresh with { Sent = [sent], Letters = ImmutableDictionary<string, Letter>.Empty.Add(Letter.NewKey, new Letter("a")) };

        var begun = Web.Features.Practice.Phone.Begin(left, task);

        begun.Sent.ShouldBeEmpty();
        begun.LetterOf(Letter.NewKey).ShouldBe(Letter.Empty);
    }

    PhoneVisitor Phone() => new(site.Visitor());
}
