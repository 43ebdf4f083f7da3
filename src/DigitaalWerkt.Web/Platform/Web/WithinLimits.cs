using System.Threading.RateLimiting;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Lets through what is within the limits (<see cref="RateLimits"/>), and answers the rest with 429 and the time to wait.</summary>
/// <remarks>
/// Not the middleware of ASP.NET Core around the same limiters: that one keeps a limiter of its own which nobody can end, and whose
/// clock holds on to the whole site after it has stopped.
/// </remarks>
public sealed class WithinLimits(RequestDelegate next, PartitionedRateLimiter<HttpContext> limiter)
{
    /// <summary>Called by the framework for each request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
        if (lease.IsAcquired)
        {
            await next(http);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.RetryIn(lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1));
        http.Response.Headers.CacheControl = "no-store";
    }
}
