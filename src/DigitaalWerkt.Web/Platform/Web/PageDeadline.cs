using Microsoft.AspNetCore.Http.Timeouts;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Every page answers within five seconds, whatever happens behind it: after four seconds the request is cancelled, which
/// leaves one second for the page that says so. Waiting for the database ends earlier, after two (Data/DatabaseOptions).
/// </summary>
public static class PageDeadline
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    /// <summary>Ends a request that takes too long with an answer.</summary>
    public static void AddPageDeadline(this WebApplicationBuilder builder) =>
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = Longest,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = http =>
            {
                http.Response.Headers.RetryAfter = DatabaseOutage.RetryAfterSeconds;
                return Task.CompletedTask;
            },
        });
}
