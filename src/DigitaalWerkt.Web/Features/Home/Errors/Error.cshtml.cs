using System.Globalization;
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
    static readonly int[] Known = [400, 403, 404, 409, 410, 422, 429, 500, 503];

    /// <summary>The status whose words are shown.</summary>
    public int Status { get; private set; }

    /// <summary>Where trying again may help, or null when it won't, or when it would send a form once more.</summary>
    public string? TryAgain { get; private set; }

    // A request that fails keeps its method when it comes here, so no handler of one method: any method shows the page.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (refused is null && failed is null)
        {
            // Somebody typed the address; no page fails here.
            code = Response.StatusCode = StatusCodes.Status404NotFound;
        }
        Status = Known.Contains(code) ? code : code < 500 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
        Response.Headers.CacheControl = "no-store";
        if (Status is 429 or 500 or 503 && HttpMethods.IsGet(Request.Method))
        {
            TryAgain = refused is null ? failed?.Path : refused.OriginalPath + refused.OriginalQueryString;
        }
    }
}
