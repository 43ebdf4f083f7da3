using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Attendance;

/// <summary>When a list is signed off, and where it is found afterwards.</summary>
public sealed class SignOffTests(RosterSite site) : IClassFixture<RosterSite>
{
    [Fact]
    public async Task While_the_class_goes_on_it_is_said_until_when()
    {
        var given = await site.BeginAsync("Amina");
        await given.PressAsync(AttendanceKind.Present);

        (await given.ListAsync()).QuerySelector($"a[href='{TrainerLinks.SignOff(given.Id)}']")!.ClassList.ShouldNotContain("primary");
        var page = await given.Browser.OpenAsync(TrainerLinks.SignOff(given.Id));

        page.QuerySelector(".panel.warning")!.TextContent.ShouldBe("De groepsles is bezig tot 16.00 uur. Afsluiten kan vanaf 15.45 uur.");
        page.QuerySelector("main form").ShouldBeNull();
    }

    [Theory]
    [InlineData(16, SignOffOutcome.NotNow)]
    [InlineData(15, SignOffOutcome.SignedOff)]
    public async Task A_list_is_signed_off_from_a_quarter_before_the_end(int minutes, SignOffOutcome outcome)
    {
        var given = await site.BeginAsync();
        given = await site.AtAsync(given, given.Session.EndsAt.AddMinutes(-minutes));

        var mayNow = outcome == SignOffOutcome.SignedOff;
        (await given.ListAsync()).QuerySelector($"a[href='{TrainerLinks.SignOff(given.Id)}']")!.ClassList.Contains("primary").ShouldBe(mayNow);
        (await site.WithAsync<SignOffSession, SignOffOutcome>(signOff => signOff.RunAsync(given.Id, given.Trainer.Id, CancellationToken.None))).ShouldBe(outcome);
    }

    [Fact]
    public async Task A_signed_off_list_is_found_again_with_its_paper()
    {
        var given = await site.BeginAsync();
        var sessions = await SignedOffAsync(given, lists: 1);

        var page = await given.Browser.OpenAsync(TrainerLinks.All);

        Links(page).ShouldContain(TrainerLinks.Session(sessions[0]));
        page.QuerySelector($"main a[href^='{TrainerLinks.Paper(sessions[0])}']").ShouldNotBeNull();
        (await (await site.SignInAsync(StaffRole.Trainer)).OpenAsync(TrainerLinks.SignedOff)).QuerySelector($"a[href*='{sessions[0]}']").ShouldBeNull();
    }

    [Fact]
    public async Task Older_lists_stand_behind_a_link()
    {
        var given = await site.BeginAsync();
        var sessions = await SignedOffAsync(given, lists: 6);

        var page = await given.Browser.OpenAsync(TrainerLinks.All);

        Links(page).Intersect(sessions.Select(TrainerLinks.Session)).ShouldBe(sessions.Take(5).Select(TrainerLinks.Session));
        var all = await given.Browser.OpenAsync(page.QuerySelector($"main a[href='{TrainerLinks.SignedOff}']")!.GetAttribute("href")!);
        Links(all).ShouldBe(sessions.Select(TrainerLinks.Session));
    }

    [Fact]
    public async Task All_lists_that_were_signed_off_stand_on_pages()
    {
        var given = await site.BeginAsync();
        var sessions = await SignedOffAsync(given, lists: 31);

        var first = await given.Browser.OpenAsync(TrainerLinks.SignedOff);
        var second = await given.Browser.OpenAsync(first.QuerySelector($"main a[href^='{TrainerLinks.SignedOff}?']")!.GetAttribute("href")!);

        Links(first).ShouldBe(sessions.Take(30).Select(TrainerLinks.Session));
        Links(second).ShouldBe([TrainerLinks.Session(sessions[30])]);
    }

    [Fact]
    public async Task A_list_that_was_never_signed_off_stays_in_sight()
    {
        var given = await site.BeginAsync();
        var forgotten = await site.PlanAsync(inDays: -90, trainerId: given.Trainer.Id);

        (await given.Browser.OpenAsync(TrainerLinks.All)).QuerySelector($"a[href='{TrainerLinks.Session(forgotten.Id)}']").ShouldNotBeNull();
        var start = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync("/team");
        start.QuerySelector($".desk a[href='{TrainerLinks.ToSignOff}']")!.TextContent.ShouldContain("nog afsluiten");
    }

    [Fact]
    public async Task A_coordinator_sees_how_the_attendance_of_a_class_stands()
    {
        var given = await site.BeginAsync("Amina", "Bilal", "Chantal");
        await given.PressAsync(AttendanceKind.Present);
        await given.PressAsync(AttendanceKind.Late, person: 1);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var panel = await PanelAsync(coordinator, given.Session);

        panel!.QuerySelector(".badge")!.TextContent.ShouldBe("nog niet afgesloten");
        panel.TextContent.ShouldContain("bezig tot 16.00 uur");
        panel.QuerySelectorAll("dt").Zip(panel.QuerySelectorAll("dd"), (what, count) => $"{what.TextContent} {count.TextContent}")
            .ShouldBe(["Aanwezig 1", "Te laat 1", "Nog niets genoteerd 1", "Minuten samen 220"]);
        panel.QuerySelector($"a[href='{TrainerLinks.Session(given.Id)}']").ShouldNotBeNull();
        panel.QuerySelector($"a[href^='{TrainerLinks.Paper(given.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_coordinator_sees_who_signed_a_list_off()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina"));
        await given.PressAsync(AttendanceKind.Present);
        await given.SignOffAsync();

        var panel = await PanelAsync(await site.SignInAsync(StaffRole.Coordinator), given.Session);

        panel!.QuerySelector(".badge")!.TextContent.ShouldBe("afgesloten");
        panel.TextContent.ShouldContain($"Afgesloten door {given.Trainer.Name} op ");
    }

    [Fact]
    public async Task Before_a_class_begins_there_is_no_attendance_to_see()
    {
        var given = await site.BeginAsync();
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);

        (await PanelAsync(await site.SignInAsync(StaffRole.Coordinator), session)).ShouldBeNull();
    }

    // The newest first.
    async Task<IReadOnlyList<Guid>> SignedOffAsync(RosterSite.Class given, int lists)
    {
        var sessions = new List<Guid>();
        for (var days = 1; days <= lists; days++)
        {
            sessions.Add((await site.PlanAsync(inDays: -days, trainerId: given.Trainer.Id)).Id);
        }
        await site.QueryAsync(async context =>
        {
            foreach (var session in await context.ClassSessions.Where(s => sessions.Contains(s.Id)).ToListAsync())
            {
                session.SignOff(given.Trainer.Id, session.EndsAt);
            }
            return await context.SaveChangesAsync();
        });
        return sessions;
    }

    static IEnumerable<string> Links(IHtmlDocument page) => page.QuerySelectorAll(".session").Select(link => link.GetAttribute("href")!);

    static async Task<IElement?> PanelAsync(HttpClient coordinator, ClassSession session) =>
        (await coordinator.OpenAsync(PlanningLinks.Session(session.Id))).QuerySelector("[aria-labelledby=aanwezigheid]");
}
