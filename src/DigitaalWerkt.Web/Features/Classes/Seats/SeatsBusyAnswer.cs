using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// What every page of the classes answers to <see cref="SeatsBusyException"/>: 503 with <c>Retry-After</c>, the same page again with
/// what was typed, and <c>_Busy.cshtml</c> at the top of the form.
/// </summary>
/// <remarks>
/// 503 and not 409: nothing that stands there forbids it, the same form sent again will do, and a watch over the site should see it.
/// A page has to load what it shows before it acts. docs/adr/0013-seats.md
/// </remarks>
sealed class SeatsBusyAnswer : IAsyncPageFilter
{
    const string Flag = "SeatsBusy";

    /// <summary>Whether this page is such an answer.</summary>
    public static bool IsShownIn(ViewDataDictionary view) => view[Flag] is true;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed is { Exception: SeatsBusyException, HandlerInstance: PageModel page })
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
        page.Response.Headers["HX-Push-Url"] = "false";
        var again = page.Page();
        again.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return again;
    }
}
