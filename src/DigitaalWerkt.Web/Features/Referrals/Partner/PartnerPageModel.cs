using DigitaalWerkt.Web.Features.Referrals.Follow;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>A page about one referral, opened by its link. It is kept by nobody and found by no search engine.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class PartnerPageModel(FindByLink find) : PageModel
{
    public ReferralView View { get; private set; } = null!;

    public string Token { get; private set; } = "";

    /// <summary>True for a link that isn't ours or that is over: one answer for both.</summary>
    public bool IsGone => View is null;

    /// <returns>False for a link that isn't ours or that is over.</returns>
    protected async Task<bool> LoadAsync(string token, CancellationToken cancellationToken)
    {
        (View, Token) = ((await find.FindAsync(token, cancellationToken))!, token);
        return View is not null;
    }

    /// <summary>The kind page without a name.</summary>
    protected PageResult Gone()
    {
        View = null!;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        base.OnPageHandlerExecuting(context);
    }
}
