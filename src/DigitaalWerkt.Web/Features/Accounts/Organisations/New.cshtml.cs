using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class NewModel(AppDbContext context, AccountActs acts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var organisation = new Organisation(Input.Name);
        context.Organisations.Add(organisation);
        var entry = new AuditEntry(StaffAct.OrganisationAdded, User.StaffMemberId, organisation.Id, organisation.Id, clock.GetUtcNow());
        try
        {
            await acts.SaveAsync(entry, cancellationToken);
        }
        catch (DbUpdateException e) when (e.Violates(Organisation.NameUnique))
        {
            return this.Invalid("Input.Name", "Organisations_Name_Taken");
        }
        return this.SeeOther(StaffLinks.InviteCoordinator(organisation.Id));
    }
}
