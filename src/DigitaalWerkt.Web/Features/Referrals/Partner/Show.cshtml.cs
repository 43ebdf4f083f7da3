using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>What was asked, for a partner without an account. Opening it changes nothing: mail programs open links by themselves.</summary>
public sealed class ShowModel(FindByLink find, TimeProvider clock) : PartnerPageModel(find)
{
    public bool IsLate => View.Referral.IsLate(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken) =>
        await LoadAsync(token, cancellationToken) ? Page() : Gone();
}
