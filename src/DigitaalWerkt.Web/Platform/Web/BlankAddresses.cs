namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Answers 404 to an address with a blank where a page has a part of its own, such as <c>/vraag/%20</c>: nothing of ours is called that,
/// and
/// the page would get no text at all.
/// </summary>
public sealed class BlankAddresses(RequestDelegate next)
{
    /// <summary>Called by the framework for each request.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.RouteValues.Values.Any(value => value is string { Length: > 0 } part && string.IsNullOrWhiteSpace(part)))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        return next(http);
    }
}
