using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The answer to a form that did what it was asked: look there now. A reload then repeats nothing.</summary>
/// <remarks>RFC 9110, 15.4.4. The framework's own redirects answer 302, which says less.</remarks>
/// <param name="address">A local address.</param>
public sealed class SeeOther(string address) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = address;
    }
}

public static class PageAnswers
{
    /// <summary>303: it is done, look there now.</summary>
    /// <param name="page">The page that answers.</param>
    /// <param name="address">A local address.</param>
    public static SeeOther SeeOther(this PageModel page, string address) => new(address);

    /// <summary>422: the same page again, with what was typed and what is wrong with it.</summary>
    /// <param name="page">The page that answers.</param>
    public static PageResult Invalid(this PageModel page)
    {
        page.Response.Headers["HX-Push-Url"] = "false";
        var again = page.Page();
        again.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return again;
    }
}
