using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>Refuses with 429 and <c>Retry-After</c> what one address asks too often. Static files are free.</summary>
/// <remarks>OWASP ASVS 5.0, 2.4.1 and 6.3.1.</remarks>
public static class RateLimits
{
    // Opening the page where one guesses is no guess yet, but it may cost a question to the database.
    const int LooksPerGuess = 5;

    /// <summary>Limits for each address and kind of request; answers 429 with the time to wait.</summary>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RateLimitOptions>(builder.Configuration.GetSection("RateLimits"));
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, string Address)>(PartitionOf);
            limiter.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.RetryIn(wait);
                rejected.HttpContext.Response.Headers.CacheControl = "no-store";
                return ValueTask.CompletedTask;
            };
        });
    }

    /// <summary>Names a place where somebody could guess a secret, so that it gets the tightest limit.</summary>
    public static void GuardAgainstGuessing(this IServiceCollection services, params PathString[] paths) =>
        services.Configure<RateLimitOptions>(options => options.Guarded.AddRange(paths));

    static RateLimitPartition<(string Kind, string Address)> PartitionOf(HttpContext http)
    {
        // The page about a refusal must not be refused in its turn.
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            return RateLimitPartition.GetNoLimiter(("page of an error", ""));
        }
        var options = http.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value;
        var (kind, perMinute) = KindOf(http.Request, options);
        var address = Convert.ToHexString(CountedAddress.Of(http.Connection.RemoteIpAddress));
        var perPeriod = Math.Max(1, perMinute / 60);
        return RateLimitPartition.GetTokenBucketLimiter((kind, address), _ => new TokenBucketRateLimiterOptions
        {
            // A whole minute's worth may come at once: a class begins together.
            TokenLimit = perMinute,
            TokensPerPeriod = perPeriod,
            ReplenishmentPeriod = TimeSpan.FromMinutes((double)perPeriod / perMinute),
            QueueLimit = 0,
        });
    }

    static (string Kind, int PerMinute) KindOf(HttpRequest request, RateLimitOptions options)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (options.Guarded.Exists(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return reads ? ("look", options.GuessesPerMinute * LooksPerGuess) : ("guess", options.GuessesPerMinute);
        }
        return reads ? ("read", options.ReadsPerMinute) : ("write", options.WritesPerMinute);
    }
}
