using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Canned;

public sealed class CannedAnswerTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Places_are_filled_in_and_what_is_filled_in_is_not_read_again()
    {
        var values = new Dictionary<string, string?> { ["voornaam"] = "{code}", ["code"] = "AC34HJ", ["plaats"] = null };

        AnswerPlaces.Fill("Dag {voornaam}, code {code}, in {plaats}. {iets} {{code}}", values).ShouldBe("Dag {code}, code AC34HJ, in {plaats}. {iets} {AC34HJ}");
        AnswerPlaces.Fill("Dag {voornaam}, hallo.", new Dictionary<string, string?> { ["voornaam"] = "" }).ShouldBe("Dag, hallo.");
    }

    [Theory]
    [InlineData("{naam}")]
    [InlineData("{Voornaam}")]
    [InlineData("{0}")]
    [InlineData("{voornaam.ToString()}")]
    [InlineData("{}")]
    public void Whatever_else_stands_between_braces_is_no_place(string text) => AnswerPlaces.UnknownIn($"Dag {text}").ShouldBe([text]);

    [Fact]
    public void What_is_plain_at_one_level_need_not_be_so_at_another()
    {
        const string fourteen = "Je kan de map met je brieven altijd weer vinden op het scherm thuis.";

        PlainAnswer.Check(fourteen, AnswerLevel.A2).Select(problem => problem.Key).ShouldContain("Desk_Canned_Long");
        PlainAnswer.Check(fourteen, AnswerLevel.B1).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_makes_somebody_feel_small_is_said_whatever_the_level() =>
        PlainAnswer.Check("Druk gewoon op de knop. Gewoon op de groene.", AnswerLevel.B1).ShouldHaveSingleItem().Args.ShouldBe(["gewoon"]);

    [Fact]
    public void Long_words_are_hard()
    {
        var text = string.Concat(Enumerable.Repeat("Sollicitatieformulieren verzamelen persoonsgegevens. ", 8));

        PlainAnswer.Check(text, AnswerLevel.A2).ShouldContain(problem => problem.Key == "Desk_Canned_Hard");
    }

    [Fact]
    public async Task A_steward_writes_changes_and_archives_one()
    {
        var browser = await site.SignInAsync(StaffRole.Steward);
        (await browser.FillInAsync(CannedLinks.New, ("Input.Title", "Modem uit"), ("Input.Level", "A2"), ("Input.Text", "Dag {voornaam}. Zet je modem uit.")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var answer = await site.QueryAsync(context => context.CannedAnswers.AsNoTracking().SingleAsync(a => a.Title == "Modem uit", Cancel));
        var ticket = await site.AskAsync();
        (await OffersAsync()).ShouldContain("Modem uit (A2)");

        (await browser.FillInAsync(CannedLinks.Archive(answer.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await OffersAsync()).ShouldNotContain("Modem uit (A2)");

        async Task<string> OffersAsync() => (await browser.OpenAsync(HelpDeskLinks.Ticket(ticket.Id))).QuerySelector("#Input_Canned")?.TextContent ?? "";
    }

    [Theory]
    [InlineData("Dag {naam}.", "{naam}")]
    [InlineData("Dit is een zin met veel te veel woorden voor wie nog maar weinig leest of pas begint.", "woorden")]
    public async Task What_is_wrong_is_said_at_the_text_and_nothing_is_kept(string text, string says)
    {
        var browser = await site.SignInAsync(StaffRole.Steward);
        var title = $"Poging {says}";

        var answer = await browser.FillInAsync(CannedLinks.New, ("Input.Title", title), ("Input.Level", "A2"), ("Input.Text", text));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("#Input_Text-error")!.TextContent.ShouldContain(says);
        page.QuerySelector("#Input_Text")!.TextContent.ShouldContain(text);
        (await site.QueryAsync(context => context.CannedAnswers.AnyAsync(a => a.Title == title, Cancel))).ShouldBeFalse();
    }
}
