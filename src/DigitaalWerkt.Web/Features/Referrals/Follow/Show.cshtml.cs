using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>One referral, as the side of whoever asks may see it. Opening it changes nothing: that one read it, one says.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel(ReadReferral read, TimeProvider clock) : PageModel
{
    public ReferralView View { get; private set; } = null!;

    public bool IsLate => View.Referral.IsLate(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        (View = (await read.FindAsync(id, User, cancellationToken))!) is null ? NotFound() : Page();
}
