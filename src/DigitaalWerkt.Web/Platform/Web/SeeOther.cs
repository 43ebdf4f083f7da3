using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>The answer to a form that did what it was asked: look there now. A reload then repeats nothing.</summary>
/// <remarks>RFC 9110, 15.4.4. The framework's own redirects answer 302, which says less.</remarks>
/// <param name="address">A local address.</param>
public sealed class SeeOther(string address) : ActionResult
{
    /// <inheritdoc />
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = address;
    }
}
