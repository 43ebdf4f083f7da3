using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Drift;

/// <summary>"Mijn scherm is anders": visitors say so, learners are warned, editors look.</summary>
public sealed class DriftTests(ClassSite site) : IClassFixture<ClassSite>
{
    static int lessons;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_lesson_has_one_step_that_takes_it() =>
        site.Services.GetRequiredService<ModuleLibrary>().Modules.ShouldAllBe(module => module.Steps.Count(DriftReport.Takes) == 1);

    [Fact]
    public async Task One_tap_without_account_says_it_and_no_person_is_kept()
    {
        var (module, step) = NextStep();
        var visitor = site.Visitor();
        var before = await site.SnapshotAsync();
        var page = await visitor.OpenAsync(LearningLinks.Step(module, step));
        (await site.SnapshotAsync()).ShouldBe(before);
        var form = page.QuerySelector<IHtmlFormElement>($"form[action='{DriftLinks.Report(module, step)}']")!;

        var answer = await visitor.SubmitAsync(form);
        var again = await visitor.SubmitAsync(form);

        (answer.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await visitor.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector("h1")!.TextContent.ShouldContain("Dank je");
        (await ReportsAsync(module, step)).ShouldHaveSingleItem().CheckedBy.ShouldBeNull();
        (await site.QueryAsync(context => context.People.CountAsync(Cancel))).ShouldBe(0);
    }

    [Fact]
    public async Task Other_steps_have_no_such_button_and_take_nothing()
    {
        var (module, _) = NextStep();
        var other = module.Steps[0];

        (await site.Visitor().OpenAsync(LearningLinks.Step(module, other))).Body!.TextContent.ShouldNotContain("Mijn scherm is anders");
        (await site.Visitor().PostFormAsync(DriftLinks.Report(module, other))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().PostFormAsync("/lessen/nergens/echt/anders")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Three_visitors_flag_the_step_also_on_the_page_that_was_kept_and_an_editor_takes_it_away()
    {
        var (module, step) = NextStep();
        var address = LearningLinks.Step(module, step);
        await TapAsync(site.Visitor(), module, step);
        await TapAsync(site.Visitor(), module, step);
        (await IsWarnedAsync(address)).ShouldBeFalse();
        IsKept(await site.Visitor().GetAsync(address, Cancel)).ShouldBeTrue("the page comes from memory");

        await TapAsync(site.Visitor(), module, step);

        (await IsWarnedAsync(address)).ShouldBeTrue();
        IsKept(await site.Visitor().GetAsync(address, Cancel)).ShouldBeTrue("the page with the warning is kept as well");
        (await site.Visitor(("__Host-taal", "ar")).OpenAsync(address)).QuerySelectorAll(".panel.tip .translation[lang=ar]").ShouldNotBeEmpty();

        var editor = await site.SignInAsync(StaffRole.Coordinator);
        var list = await editor.OpenAsync(DriftLinks.Editors);
        var row = list.QuerySelectorAll("tbody tr").Single(tr => tr.QuerySelector($"a[href='{DriftLinks.Step(module.Slug, step.Id)}']") is not null);
        row.TextContent.ShouldContain("cursisten zijn verwittigd");
        row.QuerySelector("[data-label=Meldingen]")!.TextContent.Trim().ShouldBe("3");
        (await editor.FillInAsync(DriftLinks.Step(module.Slug, step.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await IsWarnedAsync(address)).ShouldBeFalse();
        (await editor.OpenAsync(DriftLinks.Editors)).QuerySelector($"a[href='{DriftLinks.Step(module.Slug, step.Id)}']").ShouldBeNull();
        (await ReportsAsync(module, step)).ShouldAllBe(report => report.CheckedAt != null && report.CheckedBy != null);
    }

    [Fact]
    public async Task What_came_in_since_the_editor_looked_stays()
    {
        var (module, step) = NextStep();
        await TapAsync(site.Visitor(), module, step);
        var editor = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await editor.OpenAsync(DriftLinks.Step(module.Slug, step.Id));
        var form = page.QuerySelector<IHtmlInputElement>("input[name=Until]")!.Form!;
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await TapAsync(site.Visitor(), module, step);

        await editor.PostFormAsync(DriftLinks.Step(module.Slug, step.Id), [.. form.FilledIn()]);

        (await ReportsAsync(module, step)).Count(report => report.CheckedAt is null).ShouldBe(1);
    }

    [Fact]
    public async Task Reports_of_long_ago_warn_nobody_and_are_forgotten_with_their_photos()
    {
        var (module, step) = NextStep();
        var visitor = site.Visitor();
        var said = await TapAsync(visitor, module, step);
        await SendAsync(visitor, PhotoOf(said), Samples.Jpeg());
        var photo = await PhotoAsync(module);
        await TapAsync(site.Visitor(), module, step);
        site.Clock.Advance(DriftReport.Counts);
        await TapAsync(site.Visitor(), module, step);
        (await IsWarnedAsync(LearningLinks.Step(module, step))).ShouldBeFalse();
        (await ReportsAsync(module, step)).Count.ShouldBe(3);

        site.Clock.Advance(DriftReport.Kept - DriftReport.Counts + TimeSpan.FromMinutes(1));
        await RunAsync(RemoveDriftReports.JobName);
        await RunAsync("remove-unused-files");

        (await ReportsAsync(module, step)).Count.ShouldBe(1);
        (await site.QueryAsync(context => context.StoredFiles.AnyAsync(f => f.Id == photo.Id, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_is_made_anew_kept_by_the_nightly_job_and_only_handed_out()
    {
        var (module, step) = NextStep();
        var visitor = site.Visitor();
        var said = await TapAsync(visitor, module, step);
        (await visitor.OpenAsync(PhotoOf(said))).Body!.TextContent.ShouldContain("geen namen, nummers of adressen");

        (await SendAsync(visitor, PhotoOf(said), Samples.PhotoWithPlace())).Headers.Location!.ToString().ShouldBe(said);
        (await SendAsync(visitor, PhotoOf(said), Samples.Jpeg())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync(said)).Body!.TextContent.ShouldContain("Dank je voor je foto");
        site.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync("remove-unused-files");

        var photo = await PhotoAsync(module);
        var answer = await (await site.SignInAsync(StaffRole.Coordinator)).GetAsync(DriftLinks.Photo(photo.Id), Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe("default-src 'none'; sandbox; frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var content = await answer.Content.ReadAsByteArrayAsync(Cancel);
        System.Text.Encoding.Latin1.GetString(content).ShouldNotContain("GPS");
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor })
        {
            (await (await site.SignInAsync(role)).GetAsync(DriftLinks.Photo(photo.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
    }

    [Fact]
    public async Task What_is_no_photo_is_said_at_its_field_and_nothing_is_kept()
    {
        var (module, step) = NextStep();
        var visitor = site.Visitor();
        var said = await TapAsync(visitor, module, step);
        var before = await site.SnapshotAsync("throttle_count");

        foreach (var content in new[] { Samples.Pdf(), "geen foto"u8.ToArray(), [] })
        {
            var answer = await SendAsync(visitor, PhotoOf(said), content);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.ReadPageAsync()).QuerySelector(".field.invalid .error").ShouldNotBeNull();
        }

        (await site.SnapshotAsync("throttle_count")).ShouldBe(before);
    }

    [Fact]
    public async Task After_an_hour_the_link_takes_no_photo_any_more()
    {
        var (module, step) = NextStep();
        var said = await TapAsync(site.Visitor(), module, step);

        var answer = await SendAsync(site.Visitor(), PhotoOf(said).Split('?')[0] + "?melding=verzonnen", Samples.Jpeg());

        answer.Headers.Location!.ToString().ShouldBe(LearningLinks.Step(module, step));
        (await site.QueryAsync(context => context.DriftPhotos.CountAsync(
            p => context.DriftReports.Any(r => r.Id == p.ReportId && r.Module == module.Slug), Cancel))).ShouldBe(0);
    }

    [Fact]
    public async Task A_step_that_is_no_longer_there_is_shown_as_such()
    {
        await site.QueryAsync(context =>
        {
            context.Add(new DriftReport("een-oude-les", "verdwenen", [1, 2, 3], site.Clock.GetUtcNow()));
            return context.SaveChangesAsync(Cancel);
        });
        var editor = await site.SignInAsync(StaffRole.Coordinator);

        var list = await editor.OpenAsync(DriftLinks.Editors);
        var page = await editor.OpenAsync(DriftLinks.Step("een-oude-les", "verdwenen"));

        list.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("een-oude-les: verdwenen")).TextContent.ShouldContain("stap bestaat niet meer");
        page.Body!.TextContent.ShouldContain("Deze stap bestaat niet meer.");
        (await editor.GetAsync(DriftLinks.Step("een-oude-les", "nooit"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.FillInAsync(DriftLinks.Step("een-oude-les", "verdwenen"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await editor.OpenAsync(DriftLinks.Editors)).Body!.TextContent.ShouldNotContain("een-oude-les");
    }

    static bool IsKept(HttpResponseMessage answer) => answer.Headers.Age is not null;

    static string PhotoOf(string said) => said.Replace("/anders?", "/anders/foto?");

    /// <summary>Of a lesson that no other test took.</summary>
    (Module Module, Step Step) NextStep()
    {
        var module = site.Services.GetRequiredService<ModuleLibrary>().Modules[Interlocked.Increment(ref lessons)];
        return (module, module.Steps.Single(DriftReport.Takes));
    }

    async Task<string> TapAsync(HttpClient visitor, Module module, Step step)
    {
        var answer = await visitor.PostFormAsync(DriftLinks.Report(module, step));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.ToString();
    }

    async Task<bool> IsWarnedAsync(string address) => (await site.Visitor().OpenAsync(address)).Body!.TextContent.Contains("kan het scherm er anders uitzien");

    Task<List<DriftReport>> ReportsAsync(Module module, Step step) => site.QueryAsync(context =>
        context.DriftReports.AsNoTracking().Where(r => r.Module == module.Slug && r.Step == step.Id).ToListAsync(Cancel));

    Task<DriftPhoto> PhotoAsync(Module module) => site.QueryAsync(context => context.DriftPhotos.AsNoTracking()
        .SingleAsync(p => context.DriftReports.Any(r => r.Id == p.ReportId && r.Module == module.Slug), Cancel));

    Task<string?> RunAsync(string job) => site.WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.Single(one => one.Name == job).RunAsync(Cancel));

    static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, byte[] file)
    {
        var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, "Sent", "IMG_2041.jpg" },
        };
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request, Cancel);
    }
}
