using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class InviteModel(AppDbContext context, InviteStaffMember invitations, IOptions<SiteAddress> site) : PageModel
{
    [BindProperty]
    public InviteInput Input { get; set; } = new();

    /// <summary>Shown once: we keep only the hash of its token.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var organisation = User.OrganisationId;
        if (ModelState.IsValid && Input.Roles.Except(StaffRoles.OfPartners).Any())
        {
            return this.Invalid("Input.Roles", "Staff_Roles_Missing");
        }
        if (ModelState.IsValid && await context.Organisations.AnyAsync(o => o.Id == organisation && o.ArchivedAt != null, cancellationToken))
        {
            return this.Invalid("", "Staff_Invite_Archived");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var token = await invitations.InviteAsync(
            Input.Email, Input.Name, Input.Roles, organisation, User.StaffMemberId, cancellationToken);
        if (token is null)
        {
            return this.Invalid("Input.Email", "Staff_Invite_Known");
        }
        Link = site.Value.To(StaffLinks.Invitation(token));
        return Page();
    }

    public sealed class InviteInput
    {
        [Required(ErrorMessage = "Team_Email_Missing")]
        [PossibleEmail(ErrorMessage = "Team_Email_Wrong")]
        [StringLength(StaffMember.EmailMaxLength, ErrorMessage = "Team_Email_Wrong")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Team_Name_Missing")]
        [StringLength(StaffMember.NameMaxLength, ErrorMessage = "Team_Name_TooLong")]
        [PossiblePersonName(ErrorMessage = "Team_Name_Wrong")]
        public string Name { get; set; } = "";

        [MinLength(1, ErrorMessage = "Staff_Roles_Missing")]
        public List<StaffRole> Roles { get; set; } = [];
    }
}
