using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Practice;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Steps;

public sealed class LessonOnSiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Lesson = "/lessen/e-mail-openen";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_stops_halfway_goes_on_at_that_very_step()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync(Lesson);
        await visitor.PostFormAsync($"{Lesson}/waarom");

        var start = await visitor.OpenAsync("/");

        start.QuerySelector("a.go-on")!.GetAttribute("href").ShouldBe($"{Lesson}/probeer");
        (await visitor.OpenAsync(Lesson)).QuerySelector("a.button.primary")!.GetAttribute("href").ShouldBe($"{Lesson}/probeer");
    }

    [Fact]
    public async Task Who_began_and_did_nothing_yet_goes_on_at_the_first_step()
    {
        var visitor = site.Visitor();

        var begun = await visitor.PostFormAsync(Lesson);

        begun.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on")!.GetAttribute("href").ShouldBe($"{Lesson}/waarom");
    }

    [Fact]
    public async Task A_lesson_that_is_done_offers_the_next_one_and_is_no_longer_on_the_start_page()
    {
        var visitor = site.Visitor();
        foreach (var step in Library.Find("e-mail-openen")!.Steps)
        {
            await visitor.PostFormAsync($"{Lesson}/{step.Id}");
        }

        var end = await visitor.OpenAsync($"{Lesson}/klaar");

        end.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("/lessen/e-mail-beantwoorden");
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on").ShouldBeNull();
    }

    [Fact]
    public async Task A_lesson_with_tasks_skipped_is_almost_done_in_the_list_and_leads_to_those_tasks()
    {
        var visitor = site.Visitor();
        foreach (var step in Library.Find("e-mail-openen")!.Steps)
        {
            await visitor.PostFormAsync($"{Lesson}/{step.Id}");
        }

        var row = (await visitor.OpenAsync("/lessen")).QuerySelector($"a[href='{Lesson}/klaar']")!;

        row.TextContent.ShouldContain("Bijna klaar");
    }

    [Fact]
    public async Task A_skipped_task_done_later_leads_back_to_the_end_and_the_lesson_stays_finished()
    {
        var visitor = site.Visitor();
        foreach (var step in Library.Find("e-mail-openen")!.Steps)
        {
            await visitor.PostFormAsync($"{Lesson}/{step.Id}");
        }
        var phone = await new PhoneVisitor(visitor).OpenAsync($"{Lesson}/probeer");
        await phone.TapAsync("Bakkerij De Korrel");

        var done = await visitor.PostFormAsync($"{Lesson}/probeer");

        done.Headers.Location!.ToString().ShouldBe($"{Lesson}/klaar");
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on").ShouldBeNull();
        (await visitor.OpenAsync($"{Lesson}/klaar")).QuerySelectorAll("a.choice").ShouldNotContain(link => link.GetAttribute("href") == $"{Lesson}/probeer");
    }

    [Fact]
    public async Task Looking_a_step_up_again_does_not_open_a_finished_lesson_and_beginning_again_does()
    {
        var visitor = site.Visitor();
        foreach (var step in Library.Find("e-mail-openen")!.Steps)
        {
            await visitor.PostFormAsync($"{Lesson}/{step.Id}");
        }

        var again = await visitor.PostFormAsync($"{Lesson}/waarom");
        again.Headers.Location!.ToString().ShouldNotEndWith("/klaar");
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on").ShouldBeNull();

        await visitor.PostFormAsync(Lesson);
        await visitor.PostFormAsync($"{Lesson}/waarom");
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on").ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_title_that_has_a_translation_shows_it()
    {
        var visitor = site.Visitor(("__Host-taal", "tr"));
        await visitor.PostFormAsync($"{Lesson}/waarom");
        var places = new[]
        {
            ("/", "a.go-on .note"), ($"{Lesson}/probeer", ".step-top a:last-child"), ($"{Lesson}/probeer/hulp", ".kicker a"), ($"{Lesson}/klaar", ".kicker"),
        };

        foreach (var (address, place) in places)
        {
            (await visitor.OpenAsync(address)).QuerySelector($"{place} .translation[lang=tr]").ShouldNotBeNull(address);
        }
    }

    [Fact]
    public async Task Two_steps_in_one_second_do_not_change_places()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync($"{Lesson}/zo");
        await visitor.PostFormAsync($"{Lesson}/samen");
        await visitor.PostFormAsync($"{Lesson}/alleen");

        (await visitor.OpenAsync("/")).QuerySelector("a.go-on")!.GetAttribute("href").ShouldBe($"{Lesson}/echt");
    }

    [Fact]
    public async Task A_lesson_left_halfway_is_offered_again_when_another_one_is_done()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync("/lessen/valse-e-mail");
        await visitor.PostFormAsync($"{Lesson}/echt");

        (await visitor.OpenAsync("/")).QuerySelector("a.go-on")!.GetAttribute("href")!.ShouldStartWith("/lessen/valse-e-mail/");
    }

    [Fact]
    public async Task What_a_learner_with_a_card_did_is_among_what_they_take_along()
    {
        var learner = site.Visitor();
        await learner.PostFormAsync($"{Lesson}/waarom");
        await learner.SubmitAsync((IHtmlFormElement)(await learner.OpenAsync("/kaart")).QuerySelector("form[action='/kaart']")!);
        await learner.PostFormAsync($"{Lesson}/zo");

        var kept = await learner.OpenAsync("/kaart/gegevens");

        kept.Body!.TextContent.ShouldContain("Een e-mail openen: 2 van 6 stappen klaar");
    }

    [Fact]
    public async Task A_task_that_was_skipped_is_offered_at_the_end_and_one_that_was_done_is_not()
    {
        var browser = site.Visitor();
        var phone = await new PhoneVisitor(browser).OpenAsync($"{Lesson}/probeer");
        await phone.TapAsync("Bakkerij De Korrel");
        await browser.PostFormAsync($"{Lesson}/probeer");
        await browser.PostFormAsync($"{Lesson}/alleen");

        var end = await browser.OpenAsync($"{Lesson}/klaar");

        var offered = end.QuerySelectorAll("a.choice").Select(link => link.GetAttribute("href")).ToList();
        offered.ShouldContain($"{Lesson}/alleen");
        offered.ShouldNotContain($"{Lesson}/probeer");
    }

    [Fact]
    public async Task Another_e_mail_gets_kind_words_and_the_right_one_praise()
    {
        var phone = await new PhoneVisitor(site.Visitor()).OpenAsync($"{Lesson}/probeer");

        await phone.TapAsync("Bibliotheek");
        phone.Page.QuerySelector(".panel.again")!.TextContent.ShouldContain("Deze e-mail komt van de bibliotheek.");
        await phone.GoAsync("Terug");
        await phone.TapAsync("Bakkerij De Korrel");

        phone.Page.QuerySelector(".panel.right")!.TextContent.ShouldContain("De e-mail is open.");
    }

    [Fact]
    public async Task Two_hints_then_showing_then_a_person()
    {
        var browser = site.Visitor();
        var offered = new List<string>();
        var page = await browser.OpenAsync($"{Lesson}/alleen");
        for (var turn = 0; turn < 3; turn++)
        {
            var button = (IHtmlButtonElement)page.QuerySelector(".task-help button")!;
            offered.Add(button.TextContent);
            var answer = await browser.SubmitAsync(button.Form!, (button.Name!, button.Value));
            page = await browser.OpenAsync(answer.Headers.Location!.ToString());
        }

        offered.ShouldBe(["Geef een tip", "Nog een tip", "Toon het mij"]);
        page.QuerySelector(".task-help a")!.GetAttribute("href")!.ShouldStartWith("/hulp/vraag?les=");
        page.QuerySelectorAll(".next-tap").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("e-mail-openen")]
    [InlineData("e-mail-beantwoorden")]
    [InlineData("valse-e-mail")]
    [InlineData("papier-als-pdf")]
    [InlineData("pdf-openen")]
    [InlineData("profielfoto")]
    [InlineData("e-mail-schrijven")]
    public async Task Every_answer_to_every_question_is_explained(string slug)
    {
        foreach (var (step, question) in Library.Find(slug)!.Steps.SelectMany(step => step.Questions.Select(question => (step, question))))
        {
            foreach (var (index, option) in question.Options.Index())
            {
                var page = await site.Visitor().OpenAsync($"/lessen/{slug}/{step.Id}?antwoord={index + 1}");

                page.QuerySelector(".question .panel")!.TextContent.ShouldContain(option.Explanation.Dutch.Text);
            }
        }
    }

    [Theory]
    [InlineData("les", "onzin")]
    [InlineData("les", "CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("tel", "onzin")]
    public async Task A_tampered_cookie_is_a_fresh_start(string cookie, string value)
    {
        var response = await site.Visitor(($"__Host-{cookie}", value)).GetAsync($"{Lesson}/probeer", Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.ReadPageAsync()).QuerySelectorAll(".dots .done").ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_at_any_page_of_a_lesson_changes_nothing()
    {
        foreach (var address in Library.Modules.SelectMany(module => module.Steps.Select(step => $"/lessen/{module.Slug}/{step.Id}")).Append("/lessen").Append(Lesson).Append($"{Lesson}/klaar").Append($"{Lesson}/op-papier"))
        {
            var response = await site.Visitor().GetAsync(address, Cancellation);

            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            response.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
        }
    }

    [Theory]
    [InlineData("/lessen/bestaat-niet")]
    [InlineData("/lessen/e-mail-openen/bestaat-niet")]
    [InlineData("/lessen/e-mail-openen/bestaat-niet/hulp")]
    [InlineData("/lessen/bestaat-niet/klaar")]
    [InlineData("/lessen/bestaat-niet/op-papier")]
    [InlineData("/lessen/bestaat-niet/op-papier.pdf")]
    public async Task What_is_not_there_is_a_404(string address) =>
        (await site.Visitor().GetAsync(address, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Another_site_cannot_make_a_browser_tell_that_a_step_is_done()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Lesson}/waarom") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        (await site.Visitor().SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_translation_stands_under_the_Dutch_and_the_Dutch_stays()
    {
        var page = await site.Visitor(("__Host-taal", "ar")).OpenAsync($"{Lesson}/waarom");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Waarom leer je dit?");
        var translation = page.QuerySelector("h1 + .translation")!;
        (translation.GetAttribute("lang"), translation.GetAttribute("dir")).ShouldBe(("ar", "rtl"));
        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
    }

    [Theory]
    [InlineData("e-mail-openen", "ar")]
    [InlineData("e-mail-beantwoorden", "tr")]
    [InlineData("valse-e-mail", "tr")]
    [InlineData("papier-als-pdf", "ar")]
    [InlineData("pdf-openen", "ar")]
    [InlineData("profielfoto", "ar")]
    [InlineData("e-mail-schrijven", "ar")]
    [InlineData("interim-papieren", "nl")]
    [InlineData("route", "nl")]
    [InlineData("wachtwoord", "nl")]
    public async Task The_sheet_of_paper_is_a_PDF_of_one_page_with_the_way_back(string slug, string language)
    {
        var response = await site.Visitor(("__Host-taal", language)).GetAsync($"/lessen/{slug}/op-papier.pdf?stap=zo", Cancellation);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var file = await response.Content.ReadAsByteArrayAsync(Cancellation);
        (await Paper.CountPagesAsync(file)).ShouldBe(1);
        (await Paper.ScanAsync(file)).ShouldBe([$"https://localhost/lessen/{slug}/zo"]);
        (await site.Visitor().OpenAsync($"/lessen/{slug}/op-papier?stap=zo")).QuerySelector(".address")!.TextContent.ShouldBe($"localhost/lessen/{slug}/zo");
    }

    [Fact]
    public async Task What_to_beware_of_stands_on_the_sheet_of_paper_as_well()
    {
        var notes = Library.Modules.ToDictionary(module => module, module => module.Steps
            .Where(step => step.Kind is StepKind.See or StepKind.RealLife).SelectMany(step => step.Blocks)
            .Select(block => (block as WarningBlock)?.Text ?? (block as TipBlock)?.Text).OfType<Localised<Prose>>().ToList());
        notes.Values.ShouldContain(texts => texts.Count > 1);

        foreach (var (module, texts) in notes.Where(of => of.Value.Count > 0))
        {
            var tips = (await site.Visitor().OpenAsync($"/lessen/{module.Slug}/op-papier")).QuerySelectorAll(".sheet-tip").Select(tip => tip.TextContent);

            tips.Count().ShouldBe(texts.Count, module.Slug);
            tips.Zip(texts).ShouldAllBe(pair => pair.First.EndsWith(pair.Second.Dutch.Text), module.Slug);
        }
    }

    [Fact]
    public async Task Editors_see_which_translations_nobody_checked_and_others_do_not()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var outsider = await site.SignInAsync(StaffRole.Trainer);

        (await coordinator.OpenAsync("/beheer/lessen")).QuerySelector("table.data")!.QuerySelectorAll(".badge.warning").Length.ShouldBe(Library.Modules.Sum(module => module.Languages.Count(t => t.Review == ReviewState.Unreviewed)));
        (await outsider.GetAsync("/beheer/lessen", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Editors_see_each_fact_with_its_source_and_the_lessons_that_quote_it()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var row = (await coordinator.OpenAsync("/beheer/lessen")).QuerySelectorAll("table.data")[2].QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains("078 170 170"));

        row.TextContent.ShouldContain("consumerconnect.be");
        row.TextContent.ShouldContain("Een valse e-mail herkennen");
        row.TextContent.ShouldContain("Nog door niemand geprobeerd");
    }

    [Fact]
    public async Task A_drawing_is_chosen_for_an_answer_and_explained()
    {
        var page = await site.Visitor().OpenAsync("/lessen/profielfoto/zo");
        var drawings = page.QuerySelectorAll(".drawn button img").Select(image => image.GetAttribute("alt")).ToList();
        drawings.Count.ShouldBe(3);
        drawings.ShouldAllBe(alt => alt!.Length > 0);

        page = await site.Visitor().OpenAsync("/lessen/profielfoto/zo?antwoord=1");

        page.QuerySelector(".question .panel.again")!.TextContent.ShouldContain("Het licht komt van achter.");
        page.QuerySelectorAll(".question [aria-pressed=true]").ShouldHaveSingleItem().QuerySelector("img").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_place_is_tapped_in_a_drawing_or_chosen_in_the_list_beneath()
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/lessen/papier-als-pdf/zo");
        var places = page.QuerySelectorAll(".spots a").ToList();
        places.Select(place => place.GetAttribute("tabindex")).ShouldBe(["-1", "-1", "-1"]);
        page.QuerySelectorAll(".question .option").Length.ShouldBe(4);

        var tapped = await visitor.OpenAsync(places[1].GetAttribute("href")!);

        tapped.QuerySelector(".question .panel.right")!.TextContent.ShouldContain("Daar is het donker.");
        tapped.QuerySelectorAll(".spots .chosen").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Cards_are_put_in_order_with_buttons_and_each_wrong_order_is_explained()
    {
        const string Address = "/lessen/pdf-openen/zo";
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync(Address);
        Cards(page)[0].ShouldBe("Tik op het bestand.");

        page = await PressAsync(page, "Omlaag: Open de e-mail.", exists: false);
        page = await PressAsync(page, "Zo is het goed");
        page.QuerySelector(".question .panel.again")!.TextContent.ShouldContain("Open eerst de e-mail.");
        foreach (var _ in Enumerable.Range(0, 3))
        {
            page = await PressAsync(page, "Omhoog: Open de e-mail.");
        }
        Cards(page)[0].ShouldBe("Open de e-mail.");
        page = await PressAsync(page, "Zo is het goed");
        page.QuerySelector(".question .panel.right")!.TextContent.ShouldContain("Dat klopt.");
        page = await PressAsync(page, "Ik weet het niet");
        page.QuerySelector(".question .panel.again")!.TextContent.ShouldContain("Kijk naar de 4 tekeningen");

        static List<string> Cards(IHtmlDocument on) => [.. on.QuerySelectorAll(".cards span").Select(card => card.TextContent.Trim())];

        async Task<IHtmlDocument> PressAsync(IHtmlDocument on, string words, bool exists = true)
        {
            var button = on.QuerySelectorAll(".question button").OfType<IHtmlButtonElement>()
                .FirstOrDefault(button => (button.GetAttribute("aria-label") ?? button.TextContent.Trim()).StartsWith(words, StringComparison.Ordinal));
            (button is not null).ShouldBe(exists, words);
            return button is null ? on : await visitor.OpenAsync($"{Address}?{button.Name}={button.Value}");
        }
    }

    [Theory]
    [InlineData("volgorde=onzin")]
    [InlineData("volgorde=1111")]
    [InlineData("klaar=<b>")]
    [InlineData("klaar=")]
    [InlineData("antwoord=99")]
    public async Task Whatever_stands_in_the_address_a_question_is_shown(string query) =>
        (await site.Visitor().OpenAsync($"/lessen/pdf-openen/zo?{query}")).QuerySelectorAll(".cards li").Length.ShouldBe(4);

    [Fact]
    public async Task The_list_has_groups_and_says_where_to_begin_and_what_comes_next()
    {
        var visitor = site.Visitor();
        var last = Library.Modules.Last(module => module.Group == Library.Find("e-mail-openen")!.Group);
        var first = Library.Modules.First(module => module.Audience == Audience.JobSeekers);
        var page = await visitor.OpenAsync("/lessen");
        page.QuerySelectorAll("h2").Select(group => group.TextContent).ShouldBe(["Telefoon", "E-mail", "Solliciteren met je smartphone", "Je VDAB-account"]);
        Badge(page).ShouldBe("/begin: Begin hier");
        First(page).ShouldBe("/begin");
        page.QuerySelectorAll("li .choice").Length.ShouldBe(Library.Modules.Count(module => module.Audience == Audience.JobSeekers));

        await visitor.PostFormAsync($"/lessen/{last.Slug}");
        await visitor.PostFormAsync(Lesson);
        page = await visitor.OpenAsync("/lessen");
        page.QuerySelector(".badge.next").ShouldBeNull("a lesson is being done");
        First(page).ShouldBe(Lesson, "the one that was done last");
        page.QuerySelectorAll(".choice").Length.ShouldBe(Library.Modules.Count(module => module.Audience == Audience.JobSeekers), "each stands there once");
        foreach (var step in Library.Find("e-mail-openen")!.Steps)
        {
            await visitor.PostFormAsync($"{Lesson}/{step.Id}");
        }

        First(await visitor.OpenAsync("/lessen")).ShouldBe($"/lessen/{last.Slug}", "it was begun as well");
        foreach (var step in last.Steps)
        {
            await visitor.PostFormAsync($"/lessen/{last.Slug}/{step.Id}");
        }

        // After the last one of a group comes the first of all that wasn't begun.
        page = await visitor.OpenAsync("/lessen");
        Badge(page).ShouldBe($"/lessen/{first.Slug}: Volgende les");
        First(page).ShouldBe($"/lessen/{first.Slug}");

        static string First(IHtmlDocument on) => on.QuerySelector(".choice")!.GetAttribute("href")!;

        static string Badge(IHtmlDocument on)
        {
            var badge = on.QuerySelectorAll(".badge.next").ShouldHaveSingleItem();
            return $"{badge.Closest("a")!.GetAttribute("href")}: {badge.TextContent}";
        }
    }

    [Fact]
    public async Task A_number_in_a_lesson_calls()
    {
        var page = await site.Visitor().OpenAsync("/lessen/valse-e-mail/echt");

        page.QuerySelector(".panel.warning a")!.GetAttribute("href").ShouldBe("tel:+3278170170");
        page.QuerySelector(".checklist a")!.GetAttribute("href").ShouldBe("mailto:verdacht@safeonweb.be");
    }

    ModuleLibrary Library => site.Services.GetRequiredService<ModuleLibrary>();
}
