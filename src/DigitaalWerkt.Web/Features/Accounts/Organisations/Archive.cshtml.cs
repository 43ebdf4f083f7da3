using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ArchiveModel(AppDbContext context, AccountActs acts, TimeProvider clock) : ActPageModel<Organisation>(context)
{
    public Organisation Organisation => Subject;

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Organisation.Archive(now))
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.OrganisationArchived, User.StaffMemberId, Organisation.Id, Organisation.Id, now), cancellationToken);
        }
        return this.SeeOther(StaffLinks.Organisations);
    }
}
