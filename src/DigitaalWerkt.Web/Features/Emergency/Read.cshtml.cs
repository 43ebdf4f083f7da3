using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>One look at a client of the organisation. A coordinator says that they read it, and then it waits for nobody.</summary>
[Authorize(Policy = Policies.Coordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReadModel(AppDbContext context, EmergencyTransaction transaction, TimeProvider clock) : PageModel
{
    public LookRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    /// <summary>Whoever is second finds the first: nobody's name is taken away.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        await transaction.RunAsync(
            async () =>
            {
                if (!await context.EmergencyReads.AnyAsync(r => r.LookId == id, cancellationToken))
                {
                    context.Add(new EmergencyRead { LookId = id, StaffMemberId = User.StaffMemberId, At = clock.GetUtcNow() });
                }
                return true;
            },
            cancellationToken);
        return this.SeeOther(EmergencyLinks.Ours);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Row = (await context.LooksAt(User.OrganisationId).SingleOrDefaultAsync(row => row.Look.Id == id, cancellationToken))!;
        return Row is not null;
    }
}
