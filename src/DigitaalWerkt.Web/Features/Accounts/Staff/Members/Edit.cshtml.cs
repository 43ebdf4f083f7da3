using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EditModel(AppDbContext context, AssignStaffMember assign) : PageModel
{
    [BindProperty]
    public EditInput Input { get; set; } = new();

    public StaffMember Member { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    /// <summary>What stands there now, when somebody else saved first.</summary>
    public StaffMember? Newer { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new EditInput { Roles = [.. Member.Roles], OrganisationId = Member.OrganisationId, Version = Member.ConcurrencyStamp! };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (ModelState.IsValid && Organisations.All(organisation => organisation.Value != Input.OrganisationId.ToString()))
        {
            return this.Invalid("Input.OrganisationId", "Staff_Organisation_Missing");
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var outcome = await assign.AssignAsync(
            Member, Input.Version, Input.Roles, Input.OrganisationId, User.StaffMemberId, cancellationToken);
        return outcome switch
        {
            AssignOutcome.Assigned => this.SeeOther(StaffLinks.Members),
            AssignOutcome.LastCoordinator => this.Invalid("Input.Roles", "Staff_LastCoordinator"),
            _ => await ShowNewerAsync(id, cancellationToken),
        };
    }

    async Task<IActionResult> ShowNewerAsync(Guid id, CancellationToken cancellationToken)
    {
        Newer = Member = await context.StaffMembers.AsNoTracking().Include(member => member.Organisation)
            .SingleAsync(member => member.Id == id, cancellationToken);
        ModelState.Remove("Input.Version");
        Input.Version = Newer.ConcurrencyStamp!;
        return this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await context.StaffMembers.Include(m => m.Organisation).SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        Member = member!;
        Organisations = await context.OrganisationChoiceAsync(member?.OrganisationId, cancellationToken);
        return member is not null;
    }

    public sealed class EditInput
    {
        [MinLength(1, ErrorMessage = "Staff_Roles_Missing")]
        public List<StaffRole> Roles { get; set; } = [];

        public Guid OrganisationId { get; set; }

        [Required(ErrorMessage = "Staff_Version_Missing")]
        public string Version { get; set; } = "";
    }
}
