using System.ComponentModel.DataAnnotations;
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
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class RenameModel(AppDbContext context, AccountActs acts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RenameInput Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>What stands there now, when somebody else saved first.</summary>
    public string? Newer { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new RenameInput { Name = Organisation.Name, Version = Version.CurrentValue };
        return Page();
    }

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
        Version.OriginalValue = Input.Version!.Value;
        var before = Organisation.Name;
        Organisation.Rename(Input.Name);
        var entry = new AuditEntry(StaffAct.OrganisationRenamed, User.StaffMemberId, id, id, clock.GetUtcNow())
        {
            From = before,
            To = Organisation.Name,
        };
        // Also the same name again must notice that somebody was faster.
        context.Entry(Organisation).Property(organisation => organisation.Name).IsModified = true;
        try
        {
            await acts.SaveAsync(entry, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await ShowNewerAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.Violates(Organisation.NameUnique))
        {
            return this.Invalid("Input.Name", "Organisations_Name_Taken");
        }
        return this.SeeOther(StaffLinks.Organisations);
    }

    PropertyEntry<Organisation, uint> Version => context.Entry(Organisation).Property<uint>(nameof(Version));

    async Task<IActionResult> ShowNewerAsync(CancellationToken cancellationToken)
    {
        await context.Entry(Organisation).ReloadAsync(cancellationToken);
        Newer = Organisation.Name;
        ModelState.Remove("Input.Version");
        Input.Version = Version.CurrentValue;
        return this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Organisation = (await context.Organisations.SingleOrDefaultAsync(organisation => organisation.Id == id, cancellationToken))!) is not null;

    public sealed class RenameInput : OrganisationInput
    {
        [Required(ErrorMessage = "Staff_Version_Missing")]
        public uint? Version { get; set; }
    }
}
