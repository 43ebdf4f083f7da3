using System.Net;
using System.Text.Json;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Find;

public sealed class SessionPageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_what_when_where_and_how_to_get_there()
    {
        var session = await site.PlanAsync(seats: 3);

        var page = await site.Visitor().OpenAsync($"/groepslessen/{session.Id}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Je eerste e-mail");
        var facts = page.QuerySelector(".facts")!.TextContent;
        facts.ShouldContain(session.Day.ToString("dddd d MMMM", BelgianFormat.Culture));
        facts.ShouldContain("14.00–16.00");
        facts.ShouldContain("Teststraat 1, 9000 Gent");
        facts.ShouldContain("Je smartphone");
        page.QuerySelectorAll("main ol li").Select(step => step.TextContent).ShouldBe(["Tram 1, halte Test.", "Ga 2 minuten te voet."]);
        page.QuerySelector(".badge.right")!.TextContent.ShouldBe("Nog 3 plaatsen");
        page.QuerySelector("a.primary")!.GetAttribute("href").ShouldBe($"/groepslessen/{session.Id}/inschrijven");
    }

    [Fact]
    public async Task Programs_read_the_same_in_the_terms_of_schema_org()
    {
        var session = await site.PlanAsync();

        var page = await site.Visitor().OpenAsync($"/groepslessen/{session.Id}");

        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        data.GetProperty("name").GetString().ShouldBe("Je eerste e-mail");
        data.GetProperty("startDate").GetDateTimeOffset().ShouldBe(session.StartsAt);
        data.GetProperty("location").GetProperty("address").GetProperty("postalCode").GetString().ShouldBe("9000");
        data.GetProperty("remainingAttendeeCapacity").GetInt32().ShouldBe(8);
    }

    [Fact]
    public async Task A_title_can_not_break_out_of_the_data()
    {
        var session = await site.PlanAsync();
        await site.QueryAsync(context => context.CoursePlans.Where(p => p.Id == session.CoursePlanId)
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.Title, "</script><script>alert(1)</script>")));

        var page = await site.Visitor().OpenAsync($"/groepslessen/{session.Id}");

        page.QuerySelectorAll("script").Any(script => script.TextContent.Contains("alert(1)") && script.GetAttribute("type") is null).ShouldBeFalse();
        page.QuerySelector("h1")!.TextContent.ShouldBe("</script><script>alert(1)</script>");
    }

    [Fact]
    public async Task A_class_for_counsellors_is_not_shown_here()
    {
        var session = await site.PlanAsync(audience: Audience.Counsellors);

        foreach (var address in new[] { $"/groepslessen/{session.Id}", $"/groepslessen/{session.Id}/inschrijven", $"/groepslessen/{session.Id}.ics", $"/groepslessen/{session.Id}/affiche.pdf" })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await site.Visitor().OpenAsync("/groepslessen")).QuerySelectorAll($"a[href*='{session.Id}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cancelled_class_says_so_and_why()
    {
        var session = await site.PlanAsync();
        await CancelAsync(session, "De lesgever is ziek.");

        var page = await site.Visitor().OpenAsync($"/groepslessen/{session.Id}");

        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("De lesgever is ziek.");
        page.QuerySelector("a[href$=inschrijven]").ShouldBeNull();
        (await site.Visitor().OpenAsync("/groepslessen")).QuerySelectorAll($"a[href*='{session.Id}']").ShouldBeEmpty();
        (await site.Visitor().GetAsync($"/groepslessen/{session.Id}/inschrijven", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_calendar_file_is_one_appointment_that_knows_it_is_cancelled()
    {
        var session = await site.PlanAsync();
        var first = await site.Visitor().GetAsync($"/groepslessen/{session.Id}.ics", Cancel);
        await CancelAsync(session, "Ziek.");
        var second = await site.Visitor().GetStringAsync($"/groepslessen/{session.Id}.ics", Cancel);

        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var file = await first.Content.ReadAsStringAsync(Cancel);
        file.ShouldContain("SUMMARY:Je eerste e-mail\r\n");
        file.ShouldContain("STATUS:CONFIRMED\r\n");
        second.ShouldContain("STATUS:CANCELLED\r\n");
        Uid(second).ShouldBe(Uid(file));
    }

    [Fact]
    public async Task The_name_of_the_trainer_stands_nowhere()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], "Lesgeversbond");
        var session = await site.PlanAsync(inDays: 9, trainerId: trainer.Id);

        foreach (var address in new[] { $"/groepslessen/{session.Id}", $"/groepslessen/{session.Id}.ics", "/groepslessen" })
        {
            (await site.Visitor().GetStringAsync(address, Cancel)).ShouldNotContain(trainer.Name);
        }
    }

    static string Uid(string file) => file.Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    Task<int> CancelAsync(ClassSession session, string reason) => site.QueryAsync(async context =>
    {
        (await context.ClassSessions.SingleAsync(s => s.Id == session.Id)).Cancel(reason);
        return await context.SaveChangesAsync();
    });
}
