using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

/// <summary>Invites the first coordinator of an organisation, or one where none is left. Where one works, the page isn't there: they invite others.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class CoordinatorModel(AppDbContext context, InviteStaffMember invitations, IOptions<SiteAddress> site) : PageModel
{
    [BindProperty]
    public CoordinatorInput Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Shown once: we keep only the hash of its token.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var invitation = await invitations.InviteCoordinatorAsync(Input.Email, Input.Name, id, User.StaffMemberId, cancellationToken);
        if (!invitation.IsNeeded)
        {
            return NotFound();
        }
        if (invitation.Token is not { } token)
        {
            return this.Invalid("Input.Email", "Organisations_Invite_Known");
        }
        // Not 303: the link is in no other place than this answer.
        Link = site.Value.To(StaffLinks.Invitation(token));
        return Page();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Organisation = (await context.FindWithoutCoordinator().SingleOrDefaultAsync(o => o.Id == id, cancellationToken))!) is not null;

    public sealed class CoordinatorInput
    {
        [Required(ErrorMessage = "Team_Email_Missing")]
        [PossibleEmail(ErrorMessage = "Team_Email_Wrong")]
        [StringLength(StaffMember.EmailMaxLength, ErrorMessage = "Team_Email_Wrong")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Team_Name_Missing")]
        [StringLength(StaffMember.NameMaxLength, ErrorMessage = "Team_Name_TooLong")]
        [PossiblePersonName(ErrorMessage = "Team_Name_Wrong")]
        public string Name { get; set; } = "";
    }
}
