using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// What a page answers to <see cref="BusyException"/>: 503 with <c>Retry-After</c>, the same page again with
/// what was typed, and <c>_Busy.cshtml</c> at the top of the form.
/// </summary>
/// <remarks>
/// 503 and not 409: nothing that stands there forbids it, the same form sent again will do, and a watch over the site should see it.
/// A page has to load what it shows before it acts. docs/adr/0013-seats.md
/// </remarks>
public sealed class BusyAnswer : IAsyncPageFilter
{
    const string Flag = "Busy";

    /// <summary>Whether this page is such an answer.</summary>
    /// <param name="view">The view data of the page.</param>
    public static bool IsShownIn(ViewDataDictionary view) => view[Flag] is true;

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed is { Exception: BusyException, HandlerInstance: PageModel page })
        {
            executed.ExceptionHandled = true;
            executed.Result = Answer(page);
        }
    }

    static IActionResult Answer(PageModel page)
    {
        page.Response.Headers.RetryAfter = DatabaseOutage.RetryAfterSeconds;
        if (page.Request.HasJsonContentType())
        {
            // A script asked, and shows no page.
            return page.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        page.ViewData[Flag] = true;
        return page.Again(StatusCodes.Status503ServiceUnavailable);
    }
}
