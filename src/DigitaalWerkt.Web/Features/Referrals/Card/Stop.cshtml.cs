using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Card;

/// <summary>With the card in hand: takes back what was shared with another organisation. Nobody is asked why.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StopModel(CurrentLearner current, CardReferrals referrals, WorkOnReferral work) : PageModel
{
    public CardReferral Referral { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : Redirect(SiteLinks.Mine);

    // What ended meanwhile is over for the person as well: back to the card, where it stands no more.
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken))
        {
            await work.RunAsync(id, new(ReferralAct.Withdraw), new(ReferralHand.Person), cancellationToken);
        }
        return this.SeeOther(SiteLinks.Mine);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var theirs = await current.FindAsync(cancellationToken) is { } learner ? await referrals.ReadAsync(learner, cancellationToken) : [];
        Referral = theirs.FirstOrDefault(referral => referral.Id == id)!;
        return Referral is not null;
    }
}
