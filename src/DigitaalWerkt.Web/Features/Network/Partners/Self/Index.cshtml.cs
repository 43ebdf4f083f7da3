using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Self;

/// <summary>A staff member says whether their own name may stand on the page of their organisation. Nobody says it for somebody else.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public bool IsShown { get; private set; }

    /// <summary>The page of the own organisation; null: it has none yet.</summary>
    public Guid? Partner { get; private set; }

    /// <summary>They say yes; otherwise they take it back.</summary>
    [BindProperty]
    public bool SaysYes { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (own, organisation) = (User.StaffMemberId, User.OrganisationId);
        IsShown = await context.PartnerPeople.AnyAsync(p => p.MemberId == own, cancellationToken);
        Partner = await context.Partners.Going().Where(p => p.OrganisationId == organisation).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var (own, now) = (User.StaffMemberId, clock.GetUtcNow());
        if (SaysYes)
        {
            await context.Database.ExecuteSqlAsync(
                $"insert into partner_person (member_id, said_at) values ({own}, {now}) on conflict do nothing", cancellationToken);
        }
        else
        {
            await context.PartnerPeople.Where(p => p.MemberId == own).ExecuteDeleteAsync(cancellationToken);
        }
        return this.SeeOther(PartnerLinks.Self);
    }
}
