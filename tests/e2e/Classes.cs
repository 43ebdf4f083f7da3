using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>Group classes, and people who book them.</summary>
static class Classes
{
    static int numbers;

    /// <summary>One course on several days, with so many seats on each.</summary>
    public static Task<Guid[]> PlanClassesAsync(this LiveSite site, params int[] seats) => site.PlanAsync(Audience.JobSeekers, seats);

    /// <summary>Events of the network, a day each.</summary>
    public static Task<Guid[]> PlanEventsAsync(this LiveSite site, params int[] seats) => site.PlanAsync(Audience.Network, seats);

    static Task<Guid[]> PlanAsync(this LiveSite site, Audience audience, int[] seats) => site.QueryAsync(async context =>
    {
        var location = Location.Create(Wanted.Place(
            "Buurthuis Elisabethbegijnhof", "Begijnhofdries 15", "9000", "Gent", "elisabethbegijnhof", "Neem tram 1 tot halte Test.\nGa 2 minuten te voet.", true, true, "acht laptops"));
        var room = new Room(location.Id, "Zaal 1", 20);
        var plan = CoursePlan.Create(Wanted.Course("Een valse e-mail herkennen", "Je leert wat echt is en wat niet.", audience, ["valse-e-mail"], "Je smartphone\nJe lader"));
        var sessions = seats.Select((count, index) => ClassSession.Plan(Wanted.Session(
            plan.Id, room.Id, null, null, site.Clock.Today().AddDays(3 + index), new(14, 0), new(16, 0), 15, count, ["tr", "ar"]))).ToArray();
        context.AddRange(location, room, plan);
        context.AddSessions(sessions);
        await context.SaveChangesAsync();
        return sessions.Select(session => session.Id).ToArray();
    });

    /// <summary>Books a seat, or a place on the waiting list.</summary>
    public static async Task<(Guid Id, string Link)> BookAsync(this LiveSite site, Guid session, string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var person = new PersonDetails(name, Reach.ByPhone(PhoneNumber.Parse($"0472{Interlocked.Increment(ref numbers):000000}")!));
        var answer = await scope.ServiceProvider.GetRequiredService<BookSeat>()
            .RunAsync(new(RequestKey.New(), [session], person, BookingOrigin.Web, MayWait: true), CancellationToken.None);
        var id = answer.Bookings.Single().Id;
        return (id, ManageLinks.Show(scope.ServiceProvider.GetRequiredService<BookingTokens>().Of(id)));
    }

    public static async Task CancelAsync(this LiveSite site, Guid booking)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EndBooking>().CancelAsync(booking, CancellationToken.None);
    }
}
