using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "organisatie", SupportsGet = true)]
    public Guid? Organisation { get; set; }

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public IReadOnlyList<InvitationRow> Invitations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Organisations = await context.Organisations.OrderBy(organisation => organisation.Name)
            .Select(organisation => new SelectListItem(organisation.Name, organisation.Id.ToString(), organisation.Id == Organisation))
            .ToListAsync(cancellationToken);
        Members = await context.StaffMembers.Where(member => Organisation == null || member.OrganisationId == Organisation)
            .OrderBy(member => member.DisabledAt != null).ThenBy(member => member.Name)
            .Select(member => new MemberRow(
                member.Id, member.Name, member.Email!, member.Organisation!.Name, member.Roles, member.DisabledAt != null,
                member.AuthenticatorKey != null))
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        Invitations = await context.Invitations
            .Where(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now)
            .Where(i => Organisation == null || i.OrganisationId == Organisation)
            .OrderBy(i => i.ExpiresAt)
            .Select(i => new InvitationRow(i.Id, i.Name, i.Email, i.Organisation!.Name, i.ExpiresAt))
            .ToListAsync(cancellationToken);
    }

    public sealed record InvitationRow(Guid Id, string Name, string Email, string Organisation, DateTimeOffset ExpiresAt);
}
