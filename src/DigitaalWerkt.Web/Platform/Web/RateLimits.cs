using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>What one address may ask: a number of each kind of request. Static files are free.</summary>
/// <remarks>OWASP ASVS 5.0, 2.4.1 and 6.3.1.</remarks>
public static class RateLimits
{
    // Opening the page where one guesses is no guess yet, but it may cost a question to the database.
    const int LooksPerGuess = 5;

    /// <summary>Limits for each address and kind of request, for <see cref="WithinLimits"/>.</summary>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RateLimitOptions>(builder.Configuration.GetSection("RateLimits"));
        builder.Services.AddSingleton(_ => PartitionedRateLimiter.Create<HttpContext, (string Kind, string Address)>(PartitionOf));
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
        var limit = http.GetEndpoint()?.Metadata.GetMetadata<RateLimit>()
            ?? LimitOf(http.Request, http.RequestServices.GetRequiredService<IOptions<RateLimitOptions>>().Value);
        if (limit.PerMinute is not { } perMinute)
        {
            return RateLimitPartition.GetNoLimiter((limit.Kind, ""));
        }
        var address = Convert.ToHexString(CountedAddress.Of(http.Connection.RemoteIpAddress));
        var perPeriod = Math.Max(1, perMinute / 60);
        return RateLimitPartition.GetTokenBucketLimiter((limit.Kind, address), _ => new TokenBucketRateLimiterOptions
        {
            // A whole minute's worth may come at once: a class begins together.
            TokenLimit = perMinute,
            TokensPerPeriod = perPeriod,
            ReplenishmentPeriod = TimeSpan.FromMinutes((double)perPeriod / perMinute),
            QueueLimit = 0,
        });
    }

    static RateLimit LimitOf(HttpRequest request, RateLimitOptions options)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (options.Guarded.Exists(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return reads ? new("look", options.GuessesPerMinute * LooksPerGuess) : new("guess", options.GuessesPerMinute);
        }
        return reads ? new("read", options.ReadsPerMinute) : new("write", options.WritesPerMinute);
    }
}
