using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>Plans sessions on any site of the tests.</summary>
public static class Planner
{
    /// <summary>A session in a room of its own, so many days after today at 14.00.</summary>
    /// <param name="allDay">From midnight to midnight, so that it goes on whatever the hour is.</param>
    public static async Task<ClassSession> PlanSessionAsync(
        this SiteFixture site, int seats = 8, int inDays = 2, Guid? trainerId = null, Audience audience = Audience.JobSeekers, bool allDay = false)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var location = Location.Create(Wanted.Place("Bib Test", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1, halte Test.\nGa 2 minuten te voet.", true, true, null));
        var room = new Room(location.Id, "Zaal 1", 50);
        var plan = CoursePlan.Create(Wanted.Course("Je eerste e-mail", "Je opent een e-mail.", audience, ["e-mail-openen"], "Je smartphone"));
        context.AddRange(location, room, plan);
        var session = ClassSession.Plan(Wanted.Session(
            plan.Id, room.Id, trainerId, null, site.Clock.Today().AddDays(inDays), allDay ? TimeOnly.MinValue : new(14, 0), allDay ? new(23, 59) : new(16, 0), 15, seats, ["tr"]));
        context.AddSessions(session);
        await context.SaveChangesAsync();
        return session;
    }

    /// <summary>Adds sessions with what they take in the agenda, as the use cases do.</summary>
    public static void AddSessions(this AppDbContext context, params IReadOnlyCollection<ClassSession> sessions)
    {
        context.AddRange(sessions);
        context.AddRange(sessions.SelectMany(session => session.Occupations()));
    }
}
