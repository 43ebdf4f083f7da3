using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>The site, with places, courses and trainers whose names nobody else has.</summary>
public sealed class CoordinatorSite(TestDatabase databases) : ClassSite(databases)
{
    static int grounds;

    public DateOnly Today => Clock.Today();

    public async Task<Ground> LayGroundAsync(int roomFor = 10, Audience audience = Audience.JobSeekers)
    {
        var number = Interlocked.Increment(ref grounds);
        var trainer = await AddStaffMemberAsync([StaffRole.Trainer]);
        var location = Location.Create(Wanted.Place($"Huis {number}", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1.", true, true, null));
        var room = new Room(location.Id, "Zaal A", roomFor);
        var course = CoursePlan.Create(Wanted.Course($"Cursus {number}", "Je opent een e-mail.", audience, ["e-mail-openen"], null));
        await QueryAsync(context =>
        {
            context.AddRange(location, room, course);
            return context.SaveChangesAsync();
        });
        return new(location, room, course, trainer);
    }

    public async Task<ClassSession> PlanAsync(Ground ground, DateOnly day, int hour = 14, Guid? series = null, int seats = 8, string? mayClash = null)
    {
        var session = ClassSession.Plan(
            Wanted.Session(ground.Course.Id, ground.Room.Id, ground.Trainer.Id, null, day, new(hour, 0), new(hour + 2, 0), 15, seats, ["tr"], mayClash), series);
        await QueryAsync(context =>
        {
            context.AddSessions(session);
            return context.SaveChangesAsync();
        });
        return session;
    }

    public Task CloseAsync(DateOnly day, string name) => QueryAsync(context =>
    {
        context.Add(new ClosingDay(day, day, name, ClosingKind.OwnClosing));
        return context.SaveChangesAsync();
    });

    /// <summary>The form of a page of which the button begins with this word.</summary>
    public static IHtmlFormElement Form(IHtmlDocument page, string button) => (IHtmlFormElement)page.QuerySelectorAll("main form[method=post]")
        .First(form => form.QuerySelectorAll("button").Any(word => word.TextContent.Trim().StartsWith(button, StringComparison.Ordinal)));

    /// <summary>The words of each row of a table, without the white space around them.</summary>
    public static IReadOnlyList<string> Rows(IParentNode page) =>
        [.. page.QuerySelectorAll("table.data tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    public sealed record Ground(Location Location, Room Room, CoursePlan Course, StaffMember Trainer);
}
