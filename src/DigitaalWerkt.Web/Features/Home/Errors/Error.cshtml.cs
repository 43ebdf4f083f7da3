using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home.Errors;

/// <summary>Says in plain words what went wrong and what to do next. Reads nothing but the status and the address.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    static readonly int[] Known = [400, 403, 404, 405, 409, 410, 422, 429, 500, 503];

    /// <summary>The status in the address of this page.</summary>
    [FromRoute]
    public int Code { get; set; }

    /// <summary>The status whose words are shown.</summary>
    public int Status { get; private set; }

    /// <summary>Where trying again may help, or null when it won't, or when it would send a form once more.</summary>
    public string? TryAgain { get; private set; }

    // A request that fails keeps its method when it comes here, and there is no end to the methods, so no handler for each.
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (refused is null && failed is null)
        {
            // Somebody typed the address; no page fails here.
            Code = Response.StatusCode = StatusCodes.Status404NotFound;
        }
        Status = Known.Contains(Code) ? Code : Code < 500 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
        Response.Headers.CacheControl = "no-store";
        if (Status is 429 or 500 or 503 && HttpMethods.IsGet(Request.Method))
        {
            var address = refused is null ? failed?.Path : refused.OriginalPath + refused.OriginalQueryString;
            // A path that begins with two slashes would lead to another site.
            TryAgain = LocalAddress.IsLocal(address) ? address : null;
        }
        // Said here, because the framework answers OPTIONS with an empty 200 by itself.
        context.Result = Page();
    }
}
