using System.Threading.RateLimiting;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

public static class FeedsFeature
{
    /// <summary>How often one address may ask for the sessions as data, per minute and per instance: a site keeps the answer for a minute.</summary>
    public const int AsksPerMinute = 60;

    const string ApiLimit = "api";
    const string Document = "openapi";

    public static void AddFeeds(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<CalendarFeeds>();
        services.AddScoped<ComingSessions>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Feeds_Nav", FeedLinks.Mine, Policies.Trainer, 80));
        services.GuardAgainstGuessing(FeedLinks.Calendars);
        services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(ApiLimit, http => RateLimitPartition.GetFixedWindowLimiter(
            Convert.ToHexString(CountedAddress.Of(http.Connection.RemoteIpAddress)),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = AsksPerMinute, Window = TimeSpan.FromMinutes(1) })));
        services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}" == FeedLinks.Api;
            options.AddDocumentTransformer((document, context, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("Digitaal Werkt!", "1");
                // Not the name by which somebody happened to ask: the answer is kept for everybody.
                document.Servers = [new() { Url = context.ApplicationServices.GetRequiredService<IOptions<SiteAddress>>().Value.Address }];
                return Task.CompletedTask;
            });
        });
    }

    public static void MapFeeds(this WebApplication app)
    {
        app.MapGet($"{FeedLinks.Calendars}/{{token:maxlength(100)}}.ics", WriteCalendarAsync).AllowAnonymous();
        app.MapGet(FeedLinks.Api, (ComingSessions sessions, HttpContext http, CancellationToken cancellationToken) => sessions.AnswerAsync(http, cancellationToken))
            .AllowAnonymous().RequireRateLimiting(ApiLimit)
            .WithName("listComingSessions")
            .WithSummary("The group classes for job seekers that are still to come, at most 200, the first one first.")
            .WithDescription("Keep the answer for a minute, and ask again with If-None-Match. At most 60 questions a minute from one address.")
            .Produces<IReadOnlyList<ComingSession>>().Produces(StatusCodes.Status304NotModified).Produces(StatusCodes.Status429TooManyRequests);
        app.MapOpenApi(FeedLinks.OpenApi.Replace(Document, "{documentName}")).AllowAnonymous().CacheOutput(cache => cache.SetVaryByHost(false));
    }

    static async Task<IResult> WriteCalendarAsync(string token, CalendarFeeds feeds, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return await feeds.WriteAsync(token, cancellationToken) is { } calendar ? Results.Text(calendar, CalendarFile.MediaType) : Results.NotFound();
    }
}
