using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Counsellors;

/// <summary>The lessons for counsellors over HTTP, so without JavaScript.</summary>
public sealed class CounsellorLessonTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Lesson = "/vorming/signalen-herkennen";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    IReadOnlyList<Module> Lessons => site.Services.GetRequiredService<ModuleLibrary>().ForCounsellors;

    [Fact]
    public async Task Everybody_reads_every_page_of_every_lesson_and_comes_to_the_end_by_the_button_of_each_step()
    {
        var visitor = site.Visitor();
        var list = await visitor.OpenAsync("/vorming");

        Lessons.Count.ShouldBe(8);
        foreach (var module in Lessons)
        {
            list.QuerySelector($"main .choices a[href='{LearningLinks.Lesson(module)}']").ShouldNotBeNull();
            var front = await visitor.OpenAsync(LearningLinks.Lesson(module));
            var address = front.QuerySelector("main a.button.primary")!.GetAttribute("href")!;
            foreach (var step in module.Steps)
            {
                address.ShouldBe(LearningLinks.Step(module, step));
                var page = await visitor.OpenAsync(address);
                page.QuerySelector("h1")!.TextContent.ShouldBe(step.Title.Dutch);
                var answer = await visitor.PostFormAsync(page.QuerySelector("form.step-next")!.GetAttribute("action")!);
                answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
                address = answer.Headers.Location!.ToString();
            }
            address.ShouldBe(LearningLinks.Finished(module));
            (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("De les is klaar");
        }
    }

    [Fact]
    public async Task Every_answer_to_every_case_is_explained_on_the_page()
    {
        var visitor = site.Visitor();
        var asked = 0;
        foreach (var (module, step) in Lessons.SelectMany(module => module.Steps.Select(step => (module, step))))
        {
            foreach (var (number, option) in step.Questions.SelectMany(question => question.Options).Index())
            {
                asked++;
                var page = await visitor.OpenAsync($"{LearningLinks.Step(module, step)}?antwoord={number + 1}");
                var panel = page.QuerySelector("form.question .panel")!;
                panel.TextContent.Trim().ShouldBe(option.Explanation.Dutch.Text);
                panel.ClassList.Contains("right").ShouldBe(option.Mark == OptionMark.Right);
            }
        }

        asked.ShouldBeGreaterThan(80);
    }

    [Fact]
    public async Task Cards_are_put_in_order_with_buttons()
    {
        var visitor = site.Visitor();
        var address = "/vorming/handen-op-je-rug/zinnen";

        (await visitor.OpenAsync($"{address}?klaar=2134")).QuerySelector("form.question .panel.again").ShouldNotBeNull();
        (await visitor.OpenAsync($"{address}?klaar=1234")).QuerySelector("form.question .panel.right").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_somebody_writes_is_in_no_form_and_has_no_name()
    {
        var page = await site.Visitor().OpenAsync("/vorming/klare-taal/schrijf");

        var field = (IHtmlTextAreaElement)page.QuerySelector("main textarea")!;
        (field.Form, field.Name).ShouldBe((null, null));
        page.QuerySelector("main .write label")!.TextContent.ShouldContain("in 3 zinnen");
        page.QuerySelector("main details .panel")!.TextContent.ShouldContain("Dag Mehmet");
    }

    [Fact]
    public async Task Of_staff_who_are_signed_in_it_is_kept_which_lessons_are_done()
    {
        var counsellor = await site.SignInAsync(StaffRole.Counsellor);
        var first = Lessons[0];

        await FinishAsync(counsellor, first);
        await counsellor.PostFormAsync(LearningLinks.Step(Lessons[1], Lessons[1].Steps[0]));

        var list = await counsellor.OpenAsync("/vorming");
        list.QuerySelector("main .count")!.TextContent.ShouldBe("Klaar: 1 van 8 lessen");
        list.QuerySelector($"main .choices a[href='{LearningLinks.Lesson(first)}'] .badge.right")!.TextContent.ShouldBe("Klaar");
        list.QuerySelector($"main .choices a[href='{LearningLinks.Lesson(Lessons[1])}']")!.TextContent.ShouldContain($"stap 2 van {Lessons[1].Steps.Count}");
        (await counsellor.OpenAsync(LearningLinks.Lesson(Lessons[1]))).QuerySelector("main a.button.primary")!.GetAttribute("href")
            .ShouldBe(LearningLinks.Step(Lessons[1], Lessons[1].Steps[1]));
    }

    [Fact]
    public async Task A_step_that_was_passed_over_is_asked_for_at_the_end()
    {
        var counsellor = await site.SignInAsync(StaffRole.Trainer);
        var lesson = Lessons[0];
        foreach (var step in lesson.Steps.Where(step => step.Kind != StepKind.Guided))
        {
            await counsellor.PostFormAsync(LearningLinks.Step(lesson, step));
        }

        var end = await counsellor.OpenAsync(LearningLinks.Finished(lesson));

        end.QuerySelector("h1")!.TextContent.ShouldBe("Bijna klaar");
        end.QuerySelector("main .choices a")!.GetAttribute("href").ShouldBe($"{Lesson}/rosa-verder");
    }

    [Fact]
    public async Task Doing_a_step_again_changes_nothing()
    {
        var counsellor = await site.SignInAsync(StaffRole.Counsellor);
        await FinishAsync(counsellor, Lessons[0]);
        // A sign-in notes when it was last seen.
        var before = await site.SnapshotAsync("staff_session");
        site.Clock.Advance(TimeSpan.FromMinutes(5));

        await counsellor.PostFormAsync(LearningLinks.Step(Lessons[0], Lessons[0].Steps[0]));
        await counsellor.OpenAsync(LearningLinks.Step(Lessons[0], Lessons[0].Steps[1]));

        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task The_outsider_sees_nothing_of_what_a_colleague_did()
    {
        var counsellor = await site.SignInAsync(StaffRole.Counsellor);
        await FinishAsync(counsellor, Lessons[0]);

        foreach (var other in new[] { await site.SignInAsync(StaffRole.Counsellor), await site.SignInAsync(StaffRole.Counsellor, "Elders") })
        {
            (await other.OpenAsync("/vorming")).QuerySelector("main .count")!.TextContent.ShouldBe("Klaar: 0 van 8 lessen");
        }
    }

    [Fact]
    public async Task Of_a_visitor_nothing_is_kept_neither_here_nor_on_the_device()
    {
        var visitor = site.Visitor();
        var before = await site.SnapshotAsync();

        foreach (var step in Lessons[0].Steps)
        {
            var answer = await visitor.PostFormAsync(LearningLinks.Step(Lessons[0], step));
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }

        (await site.SnapshotAsync()).ShouldBe(before);
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on").ShouldBeNull();
        var list = await visitor.OpenAsync("/vorming");
        list.QuerySelector("main .badge.right").ShouldBeNull();
        list.QuerySelector("main .panel.tip a")!.GetAttribute("href").ShouldBe("/team/aanmelden?terug=%2Fvorming");
    }

    [Fact]
    public async Task Nor_of_somebody_who_gave_only_their_password()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var half = await site.SignInAsync(member, SignInMethod.Password);

        await half.PostFormAsync($"{Lesson}/waarom");

        (await site.QueryAsync(context => context.StaffSteps.AnyAsync(step => step.StaffMemberId == member.Id))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/vorming/e-mail-openen")]
    [InlineData("/vorming/e-mail-openen/waarom")]
    [InlineData("/vorming/bestaat-niet")]
    [InlineData("/vorming/bestaat-niet/klaar")]
    [InlineData("/vorming/bestaat-niet/op-papier")]
    [InlineData("/vorming/bestaat-niet/op-papier.pdf")]
    [InlineData("/vorming/bestaat-niet/leidraad")]
    [InlineData("/vorming/bestaat-niet/leidraad.pdf")]
    [InlineData("/vorming/signalen-herkennen/bestaat-niet")]
    [InlineData("/lessen/signalen-herkennen")]
    [InlineData("/lessen/signalen-herkennen/waarom")]
    [InlineData("/lessen/signalen-herkennen/op-papier")]
    public async Task What_is_no_lesson_of_theirs_is_not_there(string address) =>
        (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_step_that_is_not_there_keeps_nothing()
    {
        var counsellor = await site.SignInAsync(StaffRole.Counsellor);
        var before = await site.SnapshotAsync();

        (await counsellor.PostFormAsync($"{Lesson}/bestaat-niet")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await counsellor.PostFormAsync("/vorming/e-mail-openen/waarom")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Every_sheet_and_every_guide_is_one_A4()
    {
        var visitor = site.Visitor();
        foreach (var module in Lessons)
        {
            var guide = (await visitor.OpenAsync(LearningLinks.Guide(module))).QuerySelector(".paper")!.TextContent;
            var pdf = await visitor.GetByteArrayAsync(LearningLinks.GuidePdf(module), Cancel);
            (await Paper.CountPagesAsync(pdf)).ShouldBe(1, LearningLinks.GuidePdf(module));
            var text = await Paper.ReadTextAsync(pdf);
            foreach (var words in new[] { "Doel", "Materiaal", "Verloop", "Vragen aan de groep", "Wat er misgaat", $"{module.Guide!.Minutes} minuten" })
            {
                guide.ShouldContain(words);
                text.ShouldContain(words);
            }
            guide.ShouldContain(module.Guide.Aim);
            (await Paper.CountPagesAsync(await visitor.GetByteArrayAsync(LearningLinks.OnPaperPdf(module), Cancel)))
                .ShouldBe(1, LearningLinks.OnPaperPdf(module));
            (await visitor.OpenAsync(LearningLinks.OnPaper(module))).QuerySelector(".paper .boxes")!.TextContent.Length.ShouldBeGreaterThan(40);
        }
    }

    [Fact]
    public async Task Links_to_pages_of_this_site_lead_to_pages_that_are_there()
    {
        var visitor = site.Visitor();
        var seen = new List<string>();
        foreach (var module in Lessons)
        {
            var page = await visitor.OpenAsync(LearningLinks.Step(module, module.Steps[^1]));
            seen.AddRange(page.QuerySelectorAll("main p > a").Select(link => link.GetAttribute("href")!).Where(address => address.StartsWith('/')));
        }

        seen.ShouldContain("/team/inschrijven");
        foreach (var address in seen.Distinct())
        {
            using var answer = await visitor.GetAsync(address, Cancel);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Redirect);
        }
    }

    async Task FinishAsync(HttpClient browser, Module lesson)
    {
        foreach (var step in lesson.Steps)
        {
            await browser.PostFormAsync(LearningLinks.Step(lesson, step));
        }
    }
}
