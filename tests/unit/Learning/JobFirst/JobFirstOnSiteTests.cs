using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Tests.Learning.JobFirst;

/// <summary>From a vacancy to its lessons, in a browser without JavaScript.</summary>
public sealed class JobFirstOnSiteTests(ClassSite site) : IClassFixture<ClassSite>
{
    const string NationalNumber = "85.07.30-033.28";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pasted_text_leads_to_what_it_asks_and_to_its_lessons_with_their_reasons()
    {
        var visitor = site.Visitor();
        (await visitor.OpenAsync(SiteLinks.Lessons)).QuerySelector($"main a[href='{JobLinks.Root}']").ShouldNotBeNull();
        (await visitor.OpenAsync(LearningLinks.Begin)).QuerySelector($"main a[href='{JobLinks.Root}']").ShouldNotBeNull();
        var start = await visitor.OpenAsync(JobLinks.Root);
        start.QuerySelectorAll("main a.choice").Select(way => way.GetAttribute("href")).ShouldBe([JobLinks.Text, JobLinks.Choose]);
        var form = (await visitor.OpenAsync(JobLinks.Text)).QuerySelector<IHtmlFormElement>("main form")!;

        var answer = await visitor.SubmitAsync(form, (JobLinks.TextField, Vacancies.ByEmail));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var address = answer.Headers.Location!.ToString();
        address.ShouldBe($"{JobLinks.List}?vraagt=e-mail&vraagt=cv");
        var main = (await visitor.OpenAsync(address)).QuerySelector("main")!;
        main.QuerySelector("h1")!.TextContent.ShouldBe("Dit vraagt de vacature");
        main.QuerySelectorAll(".job-asks li").Select(ask => ask.TextContent).ShouldBe(["Je stuurt een e-mail.", "Je stuurt je cv als bestand."]);
        main.QuerySelectorAll("ol.choices a").Select(lesson => lesson.GetAttribute("href")).ShouldBe(
            ["/lessen/e-mailadres-maken", "/lessen/papier-als-pdf", "/lessen/pdf-openen", "/lessen/e-mail-schrijven", "/lessen/e-mail-openen"]);
        main.QuerySelectorAll("ol.choices .job-reason")[1].TextContent.ShouldBe("Want je stuurt je cv als bestand.");
        main.QuerySelectorAll("ol.choices .note").ShouldAllBe(note => note.TextContent.Contains("minuten"));
    }

    [Fact]
    public async Task What_is_done_is_told_and_skipped()
    {
        var visitor = SomeLessons.DeviceOf(site, SomeLessons.Done([SomeLessons.Library.Find("papier-als-pdf")!]));

        var main = (await visitor.OpenAsync($"{JobLinks.List}?vraagt=cv")).QuerySelector("main")!;

        main.QuerySelectorAll("ol.choices a").Select(lesson => lesson.GetAttribute("href")).ShouldBe(
            ["/lessen/pdf-openen", "/lessen/e-mail-openen", "/lessen/afspraak"]);
        var done = main.QuerySelector("ul.choices a[href='/lessen/papier-als-pdf']")!;
        done.QuerySelector(".badge.right")!.TextContent.ShouldBe("Klaar");
    }

    [Fact]
    public async Task Whoever_can_do_all_of_it_hears_so_and_what_to_do_next()
    {
        var holder = await CardDesk.HolderAsync(site);
        await site.LearnAsync(holder.LearnerId, SomeLessons.Done([SomeLessons.Library.Find("interim-papieren")!]));

        var main = (await holder.Browser.OpenAsync($"{JobLinks.List}?vraagt=interim")).QuerySelector("main")!;

        main.QuerySelector("h1")!.TextContent.ShouldBe("Je kan alles wat de vacature vraagt");
        main.QuerySelector(".lead")!.TextContent.ShouldContain("Nu kan je solliciteren.");
        main.QuerySelector("a.button.primary")!.GetAttribute("href")!.ShouldStartWith("/hulp");
        main.QuerySelectorAll("ol.choices a").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Where_nothing_is_found_that_is_said_with_lessons_to_begin_with_and_a_person()
    {
        var visitor = site.Visitor();

        var answer = await visitor.PostFormAsync(JobLinks.Text, (JobLinks.TextField, Vacancies.SaysNothing));

        answer.Headers.Location!.ToString().ShouldBe(JobLinks.List);
        var main = (await visitor.OpenAsync(JobLinks.List)).QuerySelector("main")!;
        main.QuerySelector("h1")!.TextContent.ShouldBe("We weten nog niet hoe je solliciteert");
        main.QuerySelector($"a[href='{JobLinks.Choose}']").ShouldNotBeNull();
        main.QuerySelector("a[href^='/hulp']").ShouldNotBeNull();
        main.QuerySelectorAll("ol.choices a").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Signs_of_a_false_job_are_named_before_all_lessons_and_nobody_is_accused()
    {
        var visitor = site.Visitor();

        var address = (await visitor.PostFormAsync(JobLinks.Text, (JobLinks.TextField, Vacancies.TooGood))).Headers.Location!.ToString();

        address.ShouldBe($"{JobLinks.List}?vraagt=geld&vraagt=kaart&vraagt=whatsapp");
        var main = (await visitor.OpenAsync(address)).QuerySelector("main")!;
        main.QuerySelector(".panel h2")!.TextContent.ShouldBe("Let op");
        main.QuerySelectorAll(".panel li").Length.ShouldBe(3);
        main.QuerySelector("ol.choices a")!.GetAttribute("href").ShouldBe("/lessen/valse-job");
        main.TextContent.ShouldNotContain("fraude", Case.Insensitive);
        main.TextContent.ShouldNotContain("oplicht", Case.Insensitive);
    }

    [Fact]
    public async Task Chosen_in_pictures_it_is_the_same()
    {
        var visitor = site.Visitor();
        var form = (await visitor.OpenAsync($"{JobLinks.Choose}?vraagt=video&vraagt=geld&vraagt=zomaar")).QuerySelector<IHtmlFormElement>("main form")!;

        form.GetAttribute("method").ShouldBe("get");
        form.QuerySelectorAll("label").Length.ShouldBe(8);
        form.QuerySelectorAll("label img").Length.ShouldBe(8);
        form.FilledIn().ToList().ShouldBe([("vraagt", "geld"), ("vraagt", "video")]);
        var main = (await visitor.OpenAsync($"{JobLinks.List}?vraagt=geld&vraagt=video")).QuerySelector("main")!;
        main.QuerySelectorAll(".job-asks li").ShouldHaveSingleItem().TextContent.ShouldBe("Je hebt een gesprek met video.");
        main.QuerySelector($"a[href='{JobLinks.Choose}?vraagt=video&vraagt=geld']").ShouldNotBeNull("it can be mended");
    }

    [Theory]
    [InlineData("", "Plak eerst de tekst van de vacature.")]
    [InlineData(" \u200B\n", "Plak eerst de tekst van de vacature.")]
    [InlineData("https://www.vdab.example/vindeenjob/vacatures/123?cv=1", "Wij openen geen link.")]
    [InlineData("Kapper https://jobs.example/1", "Wij openen geen link.")]
    public async Task What_can_not_be_read_is_said_kindly(string typed, string message)
    {
        var answer = await site.Visitor().PostFormAsync(JobLinks.Text, (JobLinks.TextField, typed));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await answer.ReadPageAsync();
        page.QuerySelector("#tekst-error")!.TextContent.ShouldContain(message);
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#tekst");
    }

    [Fact]
    public async Task A_text_that_is_too_long_stays_to_be_made_shorter_and_hostile_signs_in_it_are_only_signs()
    {
        var typed = "<script>alert(1)</script></textarea><b>" + new string('a', TextModel.MostTyped);

        var answer = await site.Visitor().PostFormAsync(JobLinks.Text, (JobLinks.TextField, typed));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await answer.ReadPageAsync();
        page.QuerySelector<IHtmlTextAreaElement>("#tekst")!.Value.ShouldBe(typed);
        page.QuerySelector("main script, main b").ShouldBeNull();
        page.QuerySelector("#tekst-error")!.TextContent.ShouldContain("12000 tekens");
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_in_an_address_on_a_page_or_in_the_database()
    {
        var visitor = site.Visitor();
        var before = await site.SnapshotAsync();

        var answer = await visitor.PostFormAsync(
            JobLinks.Text, (JobLinks.TextField, $"<b>Stuur je cv</b> naar 0470 00 12 34. Mijn nummer is {NationalNumber}. xyzzy@korrel.example"));

        var address = answer.Headers.Location!.ToString();
        address.ShouldBe($"{JobLinks.List}?vraagt=e-mail&vraagt=cv");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var page = await visitor.GetStringAsync(address, Cancel);
        foreach (var typed in new[] { "0470 00 12 34", NationalNumber, "xyzzy", "<b>Stuur" })
        {
            page.ShouldNotContain(typed);
        }
        (await site.SnapshotAsync()).Except(before).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?vraagt=")]
    [InlineData("?vraagt=<b>&vraagt=%27--&vraagt")]
    [InlineData("?vraagt=e-mail%20")]
    public async Task What_is_no_ask_is_left_out(string query)
    {
        (await site.Visitor().GetAsync(JobLinks.Choose + query, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await site.Visitor().OpenAsync(JobLinks.List + query);

        page.QuerySelector("h1")!.TextContent.ShouldBe("We weten nog niet hoe je solliciteert");
        page.QuerySelector("main b").ShouldBeNull();
    }

    [Fact]
    public async Task It_stands_there_in_the_help_language()
    {
        var visitor = site.Visitor(("__Host-taal", "ar"));

        var main = (await visitor.OpenAsync($"{JobLinks.List}?vraagt=video&vraagt=geld")).QuerySelector("main")!;

        foreach (var place in new[] { ".job-asks", ".panel li", ".job-reason" })
        {
            main.QuerySelector($"{place} .translation[lang=ar][dir=rtl]").ShouldNotBeNull(place);
        }
    }

    [Fact]
    public async Task Its_drawings_are_there()
    {
        foreach (var address in new[] { JobLinks.Root, JobLinks.Choose })
        {
            foreach (var picture in (await site.Visitor().OpenAsync(address)).QuerySelectorAll("main img"))
            {
                (await site.Visitor().GetAsync(picture.GetAttribute("src"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }
    }
}
