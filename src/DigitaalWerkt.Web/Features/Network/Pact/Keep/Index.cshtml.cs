using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>All actions for coordinators, what is late first, and the figures of the pact as a whole.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, ReadPact read, TimeProvider clock) : PageModel
{
    public PactOverview Pact { get; private set; } = null!;

    public IReadOnlyList<PactAction> Archived { get; private set; } = [];

    /// <summary>How many rows of a table were written a moment ago.</summary>
    [BindProperty(Name = "ingevoerd", SupportsGet = true)]
    public int? Written { get; set; }

    public DateOnly Today => clock.Today();

    /// <summary>The network agrees on actions and figures; a partner keeps those of its own.</summary>
    public bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    public IEnumerable<PactRow> Rows => Pact.Actions.OrderByDescending(row => row.Lateness(Today) is not null);

    public bool IsKept(PactRow row) => row.Action.IsKeptBy(User);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Pact = await read.RunAsync(cancellationToken);
        Archived = IsNetwork
            ? await context.PactActions.AsNoTracking().Where(a => a.ArchivedAt != null).OrderBy(a => a.Title).ToListAsync(cancellationToken)
            : [];
    }
}
