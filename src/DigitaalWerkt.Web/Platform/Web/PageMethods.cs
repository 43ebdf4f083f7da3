using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Answers 405 when a page is asked with a method for which it has no handler. The framework would show the page without
/// anything having been read for it. Stands after routing, and before anybody is asked who they are.
/// </summary>
public sealed class PageMethods(RequestDelegate next)
{
    /// <summary>Called by the framework for each request.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page
            || MethodsOf(page) is var methods && methods.Contains(http.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            return next(http);
        }
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = string.Join(", ", methods);
        return Task.CompletedTask;
    }

    // Every page can be looked at; one without a handler for it has nothing to read first.
    static List<string> MethodsOf(CompiledPageActionDescriptor page) =>
        [.. page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Union([HttpMethods.Get, HttpMethods.Head]).Order()];
}
