using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EditModel(AppDbContext context, AssignStaffMember assign, IStaffPlan plan) : PageModel
{
    [BindProperty]
    public EditInput Input { get; set; } = new();

    public StaffMember Member { get; private set; } = null!;

    /// <summary>What stands there now, when somebody else saved first.</summary>
    public StaffMember? Newer { get; private set; }

    /// <summary>Of somebody who stopped: what is planned with them all the same.</summary>
    public IReadOnlyList<PlannedWithStaff> Planned { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new EditInput { Roles = [.. Member.Roles], Version = Member.ConcurrencyStamp! };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (ModelState.IsValid && Input.Roles.Except(StaffRoles.OfPartners).Any())
        {
            return this.Invalid("Input.Roles", "Staff_Roles_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var outcome = await assign.AssignAsync(Member, Input.Version, Input.Roles, User.StaffMemberId, cancellationToken);
        return outcome switch
        {
            AssignOutcome.Assigned => this.SeeOther(StaffLinks.Members),
            AssignOutcome.LastCoordinator => this.Invalid("Input.Roles", "Staff_LastCoordinator"),
            _ => await ShowNewerAsync(id, cancellationToken),
        };
    }

    async Task<IActionResult> ShowNewerAsync(Guid id, CancellationToken cancellationToken)
    {
        Newer = Member = await context.StaffMembers.AsNoTracking().SingleAsync(member => member.Id == id, cancellationToken);
        ModelState.Remove("Input.Version");
        Input.Version = Newer.ConcurrencyStamp!;
        return this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Member = (await context.StaffKeptBy(User).SingleOrDefaultAsync(m => m.Id == id, cancellationToken))!;
        if (Member?.DisabledAt is not null)
        {
            Planned = await plan.FindComingAsync(id, cancellationToken);
        }
        return Member is not null;
    }

    public sealed class EditInput
    {
        [MinLength(1, ErrorMessage = "Staff_Roles_Missing")]
        public List<StaffRole> Roles { get; set; } = [];

        [Required(ErrorMessage = "Staff_Version_Missing")]
        public string Version { get; set; } = "";
    }
}
