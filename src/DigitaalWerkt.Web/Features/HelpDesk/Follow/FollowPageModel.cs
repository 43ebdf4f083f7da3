using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>
/// A page about one question, opened by its link. It is kept by nobody and found by no search engine; what it links to elsewhere
/// doesn't learn its address, because the site sends no referrer to others.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class FollowPageModel(FindTicket find) : PageModel
{
    public FollowedTicket Followed { get; private set; } = null!;

    /// <summary>True for a link that isn't ours or that is over: one answer for both.</summary>
    public bool IsGone => Followed is null;

    /// <returns>False for a link that isn't ours or that is over.</returns>
    protected async Task<bool> LoadAsync(string token, CancellationToken cancellationToken)
    {
        var followed = await find.ByTokenAsync(token, cancellationToken);
        Followed = followed!;
        return followed is not null;
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        base.OnPageHandlerExecuting(context);
    }

    /// <summary>Back to the question, with a word for what has just happened.</summary>
    protected SeeOther ToQuestion(Happened just) => this.SeeOther(FollowLinks.Show(Followed.Token, just));
}
