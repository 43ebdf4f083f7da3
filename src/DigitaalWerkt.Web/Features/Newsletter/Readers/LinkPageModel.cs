using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// A page behind a link in an e-mail. Opening it does nothing, because programs open links too; the button does. It names no address:
/// whoever holds the link needs none, and whoever found it learns none.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class LinkPageModel : PageModel
{
    /// <summary>False: it is no link of ours, or of too long ago.</summary>
    public bool IsOurs { get; private set; }

    /// <summary>The button was pressed.</summary>
    public bool IsDone { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken) =>
        Answer(await IsKnownAsync(token, cancellationToken));

    // No other address: RFC 8058 lets nobody be sent on, and sending it once more does nothing more.
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellationToken)
    {
        IsDone = await ActAsync(token, cancellationToken);
        return Answer(IsDone);
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        base.OnPageHandlerExecuting(context);
    }

    /// <summary>Whether the button would do something.</summary>
    protected abstract Task<bool> IsKnownAsync(string token, CancellationToken cancellationToken);

    /// <summary>Does what the link is for. Twice is once.</summary>
    /// <returns>False: it is no link of ours, or of too long ago.</returns>
    protected abstract Task<bool> ActAsync(string token, CancellationToken cancellationToken);

    PageResult Answer(bool isOurs)
    {
        IsOurs = isOurs;
        return isOurs ? Page() : this.Again(StatusCodes.Status404NotFound);
    }
}
