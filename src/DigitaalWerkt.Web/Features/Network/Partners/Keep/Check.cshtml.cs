using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Partners.Keep;

/// <summary>Somebody went through all of it today, and it is so.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class CheckModel(AppDbContext context, TimeProvider clock) : ActPageModel<Partner>(context)
{
    public Partner Shown => Subject;

    protected override IQueryable<Partner> Subjects => Context.Partners.KeptBy(User).Going();

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Subject.Check(clock.Today(), User.OrganisationName);
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(PartnerLinks.Kept);
    }
}
