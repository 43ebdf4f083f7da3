using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Phrases;

public sealed class PhraseTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task A_translated_line_stands_under_its_dutch_in_that_language_only()
    {
        var session = await site.PlanAsync();
        await TranslateAsync("tr", ("Je smartphone", "Akıllı telefonun <b>"), ("Je eerste e-mail", "İlk e-postan"), ("Tram 1, halte Test.", "1 numaralı tramvay."));
        var address = $"/groepslessen/{session.Id}";

        var turkish = await site.Visitor(("__Host-taal", "tr")).OpenAsync(address);
        var arabic = await site.Visitor(("__Host-taal", "ar")).OpenAsync(address);

        turkish.QuerySelector("h1 + p.translation[lang=tr]")!.TextContent.ShouldBe("İlk e-postan");
        turkish.QuerySelectorAll(".facts dd .line .translation[lang=tr][dir=ltr]").Select(line => line.TextContent).ShouldContain("Akıllı telefonun <b>");
        turkish.QuerySelector("main ol li .translation")!.TextContent.ShouldBe("1 numaralı tramvay.");
        arabic.QuerySelector("h1")!.TextContent.ShouldBe("Je eerste e-mail");
        arabic.QuerySelectorAll("[lang=tr].translation").ShouldBeEmpty();
    }

    [Fact]
    public async Task Changed_dutch_has_no_translation_any_more()
    {
        var session = await site.PlanAsync();
        await TranslateAsync("ar", ("Je smartphone", "هاتفك الذكي"));
        await site.QueryAsync(context => context.CoursePlans.Where(p => p.Id == session.CoursePlanId)
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.Bring, "Je smartphone en je lader")));

        var page = await site.Visitor(("__Host-taal", "ar")).OpenAsync($"/groepslessen/{session.Id}");

        page.QuerySelector(".facts")!.TextContent.ShouldContain("Je smartphone en je lader");
        page.QuerySelectorAll(".facts dd .line .translation").ShouldAllBe(line => line.TextContent != "هاتفك الذكي");
    }

    [Fact]
    public async Task The_slip_speaks_the_language_of_its_reader()
    {
        var session = await site.PlanAsync();
        await TranslateAsync("tr", ("Je smartphone", "Akıllı telefonun"));
        var address = await site.Visitor(("__Host-taal", "tr")).BookAsync(session.Id);

        var pdf = await site.Visitor(("__Host-taal", "tr")).GetByteArrayAsync($"{address}/briefje.pdf", TestContext.Current.CancellationToken);

        (await Paper.ReadTextAsync(pdf)).ShouldContain("Akıllı telefonun");
    }

    [Fact]
    public async Task Editors_see_what_nobody_has_read_and_say_when_somebody_has()
    {
        await site.PlanAsync();
        await TranslateAsync("tr", ("Je smartphone", "Akıllı telefonun"));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await coordinator.OpenAsync(PhraseLinks.In("tr"));
        var field = FieldOf(page, "Je smartphone");

        field.Closest(".field")!.QuerySelector(".badge")!.TextContent.ShouldContain("Nog niet nagelezen");
        var answer = await coordinator.SubmitAsync(FormOf(page), (field.Name!.Replace(".Text", ".IsChecked"), "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        FieldOf(await coordinator.OpenAsync(PhraseLinks.In("tr")), "Je smartphone").Closest(".field")!.QuerySelector(".badge").ShouldBeNull();
    }

    [Fact]
    public async Task Pressed_twice_at_once_it_is_written_once()
    {
        await site.PlanAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await coordinator.OpenAsync(PhraseLinks.In("ar"));
        var name = FieldOf(page, "Ga 2 minuten te voet.").Name!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => coordinator.SubmitAsync(FormOf(page), (name, "امشِ دقيقتين.")))));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Phrases.SingleAsync(p => p.Dutch == "Ga 2 minuten te voet." && p.Language == "ar"))).Text.ShouldBe("امشِ دقيقتين.");
    }

    [Fact]
    public async Task An_emptied_field_takes_the_translation_away()
    {
        await site.PlanAsync();
        await TranslateAsync("tr", ("Je smartphone", "Akıllı telefonun"));

        await TranslateAsync("tr", ("Je smartphone", " "));

        (await site.QueryAsync(context => context.Phrases.CountAsync(p => p.Dutch == "Je smartphone" && p.Language == "tr"))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_writes_the_same_line_later_reads_what_the_other_wrote_and_nothing_is_lost()
    {
        await site.PlanAsync();
        var (one, other) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.Coordinator));
        var (mine, theirs) = (await one.OpenAsync(PhraseLinks.In("ar")), await other.OpenAsync(PhraseLinks.In("ar")));
        var name = FieldOf(mine, "Je eerste e-mail").Name!;
        await one.SubmitAsync(FormOf(mine), (name, "الأول"));

        var answer = await other.SubmitAsync(FormOf(theirs), (name, "الثاني"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        var field = FieldOf(page, "Je eerste e-mail");
        field.Value.ShouldBe("الثاني");
        field.Closest(".field")!.QuerySelector(".error")!.TextContent.ShouldContain("الأول");
        (await other.SubmitAsync(FormOf(page))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Phrases.SingleAsync(p => p.Dutch == "Je eerste e-mail" && p.Language == "ar"))).Text.ShouldBe("الثاني");
    }

    [Fact]
    public async Task What_is_too_long_is_told_at_its_field_and_a_line_that_is_nowhere_is_not_kept()
    {
        await site.PlanAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await coordinator.OpenAsync(PhraseLinks.In("tr"));
        var name = FieldOf(page, "Je eerste e-mail").Name!;

        var tooLong = await coordinator.SubmitAsync(FormOf(page), (name, new string('a', Phrase.TextLength + 1)));
        var made = await coordinator.SubmitAsync(FormOf(page), (name.Replace(".Text", ".Dutch"), "Dit staat nergens"), (name, "x"));

        tooLong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Phrases.CountAsync(p => p.Dutch == "Dit staat nergens" || p.Text == "x"))).ShouldBe(0);
    }

    async Task TranslateAsync(string language, params (string Dutch, string Text)[] lines)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await coordinator.OpenAsync(PhraseLinks.In(language));
        var answer = await coordinator.SubmitAsync(FormOf(page), [.. lines.Select(line => (FieldOf(page, line.Dutch).Name!, line.Text))]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;

    static IHtmlInputElement FieldOf(IHtmlDocument page, string dutch) =>
        (IHtmlInputElement)page.QuerySelectorAll("main form .field").Single(field => field.QuerySelector("label")!.TextContent == dutch).QuerySelector("input[maxlength]")!;
}
