using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Audience = DigitaalWerkt.Web.Features.Classes.Planning.Audience;

namespace DigitaalWerkt.Tests.Classes.Training;

/// <summary>The certificate for counsellors: all lessons, and one training.</summary>
public sealed class CounsellorCertificateTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    IReadOnlyList<Module> Lessons => site.Services.GetRequiredService<ModuleLibrary>().ForCounsellors;

    [Fact]
    public async Task All_lessons_and_a_training_earn_it()
    {
        var (desk, code) = await AttendedAsync();
        await DoLessonsAsync(desk.Counsellor, Lessons);

        var list = await desk.Browser.OpenAsync(TrainingLinks.All);
        list.QuerySelector($"main a.button[href='{TrainingLinks.CounsellorCertificate}']").ShouldNotBeNull();
        var sheet = (await desk.Browser.OpenAsync(TrainingLinks.CounsellorCertificate)).QuerySelector(".paper")!.TextContent;
        var pdf = await desk.Browser.GetByteArrayAsync(TrainingLinks.CounsellorCertificatePdf, Cancel);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in Lessons.Select(module => module.Title.Dutch).Concat([desk.Counsellor.Name, "Jobteam", "90 minuten", code, "diploma"]))
        {
            sheet.ShouldContain(words);
            text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task One_lesson_short_it_is_not_there_and_the_page_says_which()
    {
        var (desk, _) = await AttendedAsync();
        await DoLessonsAsync(desk.Counsellor, Lessons.SkipLast(1));

        var list = (await desk.Browser.OpenAsync(TrainingLinks.All)).QuerySelector("main")!;

        list.QuerySelectorAll(".card-row .badge").Select(badge => badge.TextContent).ShouldBe(["7 van 8 klaar", "Gevolgd"], ignoreOrder: true);
        list.QuerySelectorAll(".card-row a").Select(link => link.GetAttribute("href")).ShouldContain(LearningLinks.Lesson(Lessons[^1]));
        await ExpectNoneAsync(desk.Browser);
    }

    [Fact]
    public async Task Without_a_training_that_was_signed_off_it_is_not_there_and_the_page_says_so()
    {
        var (desk, _) = await AttendedAsync(isSignedOff: false);
        await DoLessonsAsync(desk.Counsellor, Lessons);

        (await desk.Browser.OpenAsync(TrainingLinks.All)).QuerySelector("main .card-row .badge.warning")!.TextContent.ShouldBe("Nog niet gevolgd");
        await ExpectNoneAsync(desk.Browser);
    }

    [Fact]
    public async Task What_a_colleague_did_earns_nothing()
    {
        var (desk, _) = await AttendedAsync();
        var colleague = await ClientDesk.OpenAsync(site);
        await DoLessonsAsync(colleague.Counsellor, Lessons);

        await ExpectNoneAsync(desk.Browser);
        await ExpectNoneAsync(colleague.Browser);
    }

    [Fact]
    public async Task A_coordinator_sees_what_the_own_organisation_is_missing_and_of_another_nothing()
    {
        var (desk, _) = await AttendedAsync("Samen vooruit");
        await DoLessonsAsync(desk.Counsellor, Lessons.Take(6));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Samen vooruit");
        var elsewhere = await site.SignInAsync(StaffRole.Coordinator, "Elders");

        var row = (await coordinator.OpenAsync(TrainingLinks.Team)).QuerySelectorAll("main tbody tr").Single(tr => tr.TextContent.Contains(desk.Counsellor.Name));
        row.TextContent.ShouldContain("6 van 8 klaar");
        row.TextContent.ShouldContain(Lessons[6].Title.Dutch);
        row.TextContent.ShouldContain(Lessons[7].Title.Dutch);
        row.TextContent.ShouldNotContain(Lessons[0].Title.Dutch);
        row.TextContent.ShouldNotContain("Nog niet gevolgd");
        (await elsewhere.OpenAsync(TrainingLinks.Team)).Source.Text.ShouldNotContain(desk.Counsellor.Name);
        (await coordinator.OpenAsync(TrainingLinks.All)).QuerySelector($"main a[href='{TrainingLinks.Team}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.NetworkCoordinator)]
    public async Task Somebody_else_does_not_see_what_colleagues_are_missing(StaffRole role)
    {
        var browser = await site.SignInAsync(role);

        (await browser.VisitAsync(TrainingLinks.Team)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await browser.OpenAsync(TrainingLinks.All)).QuerySelector($"main a[href='{TrainingLinks.Team}']").ShouldBeNull();
    }

    [Theory]
    [InlineData(TrainingLinks.Team)]
    [InlineData(TrainingLinks.CounsellorCertificate)]
    [InlineData(TrainingLinks.CounsellorCertificatePdf)]
    public async Task A_visitor_is_sent_to_the_sign_in(string address) =>
        (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    static async Task ExpectNoneAsync(HttpClient browser)
    {
        (await browser.VisitAsync(TrainingLinks.CounsellorCertificate)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.VisitAsync(TrainingLinks.CounsellorCertificatePdf)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Somebody who was at a training for 90 minutes.</summary>
    async Task<(ClientDesk Desk, string Code)> AttendedAsync(string organisation = "Jobteam", bool isSignedOff = true)
    {
        var training = await site.PlanAsync(audience: Audience.Counsellors);
        var desk = await ClientDesk.OpenAsync(site, organisation);
        await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id));
        site.Clock.Advance(TimeSpan.FromDays(3));
        var code = await site.QueryAsync(async context =>
        {
            var booking = await context.Bookings.SingleAsync(b => b.SessionId == training.Id);
            context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Present, 90, training.EndsAt, training.EndsAt, desk.Counsellor.Id));
            if (isSignedOff)
            {
                (await context.ClassSessions.SingleAsync(s => s.Id == training.Id)).SignOff(desk.Counsellor.Id, site.Clock.GetUtcNow());
            }
            await context.SaveChangesAsync();
            return booking.Code;
        });
        return (desk with { Browser = await site.SignInAsync(desk.Counsellor) }, code);
    }

    async Task DoLessonsAsync(StaffMember member, IEnumerable<Module> lessons)
    {
        var browser = await site.SignInAsync(member);
        foreach (var (lesson, step) in lessons.SelectMany(lesson => lesson.Steps.Select(step => (lesson, step))))
        {
            await browser.PostFormAsync(LearningLinks.Step(lesson, step));
        }
    }
}
