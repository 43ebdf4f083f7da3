using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

public static class FeedsFeature
{
    public static void AddFeeds(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<CalendarFeeds>();
        services.AddScoped<ComingSessions>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Feeds_Nav", FeedLinks.Mine, Policies.Trainer, 80));
        services.GuardAgainstGuessing(FeedLinks.Calendars);
    }

    public static void MapFeeds(this WebApplication app)
    {
        app.MapGet($"{FeedLinks.Calendars}/{{token:maxlength(100)}}.ics", WriteCalendarAsync).AllowAnonymous();
        app.MapOpenData<IReadOnlyList<ComingSession>>(
            FeedLinks.Api, "listComingSessions", "The group classes for job seekers that are still to come, at most 200, the first one first.",
            async (ComingSessions sessions, HttpContext http, CancellationToken cancellationToken) => OpenData.Answer(http, await sessions.FindAsync(cancellationToken)));
    }

    static async Task<IResult> WriteCalendarAsync(string token, CalendarFeeds feeds, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return await feeds.WriteAsync(token, cancellationToken) is { } calendar ? Results.Text(calendar, CalendarFile.MediaType) : Results.NotFound();
    }
}
