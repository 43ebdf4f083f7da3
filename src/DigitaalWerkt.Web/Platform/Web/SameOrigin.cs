using Microsoft.AspNetCore.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Refuses requests that change something and that another site made the browser send. Learner pages carry no
/// antiforgery token, because a token would make them uncacheable; the browser's own word is enough: <c>Sec-Fetch-Site</c>
/// in browsers since 2020–2023, <c>Origin</c> in the older ones. A request with neither is no browser's. Stands after routing, because a page
/// may say that others post to it.
/// </summary>
/// <remarks>OWASP ASVS 5.0, 3.5.1 and 3.5.3.</remarks>
public sealed class SameOrigin(RequestDelegate next)
{
    /// <summary>Called by the framework for each request.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        if (IsSafe(http.Request.Method) || IsOurs(http.Request) || TakesThem(http) || IsPageAboutARefusal(http))
        {
            return next(http);
        }
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    static bool TakesThem(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<TakesPostsFromElsewhereAttribute>() is not null;

    // The page that explains the refusal is made from the same request, and has to get past here.
    static bool IsPageAboutARefusal(HttpContext http) => http.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        if (site.Length > 0)
        {
            // "none" is a person's own act, such as a reload of a form's answer.
            return site is "same-origin" or "none";
        }
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
    }
}
