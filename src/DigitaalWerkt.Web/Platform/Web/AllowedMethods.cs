using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Answers 405 when a page has handlers and none for the method that was asked. The framework would show the page without
/// anything having been read for it.
/// </summary>
public sealed class AllowedMethods : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && context.ActionDescriptor.HandlerMethods is { Count: > 0 } handlers)
        {
            context.HttpContext.Response.Headers.Allow = string.Join(", ", handlers.Select(handler => handler.HttpMethod.ToUpperInvariant()).Distinct());
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
