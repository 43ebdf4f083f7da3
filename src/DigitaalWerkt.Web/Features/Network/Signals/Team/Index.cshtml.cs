using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Team;

/// <summary>The signals of the network for all staff: what goes on first, and then what rests.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<TeamRow> Going { get; private set; } = [];

    public IReadOnlyList<TeamRow> Resting { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var own = User.OrganisationId;
        var rows = await context.SignalsSeenBy(User).OrderByDescending(s => s.Number)
            .Select(s => new TeamRow(
                s.Number, s.What, s.State, context.SignalSupports.Count(p => p.SignalId == s.Id),
                context.SignalSupports.Any(p => p.SignalId == s.Id && p.OrganisationId == own)))
            .ToListAsync(cancellationToken);
        Going = [.. rows.Where(row => SignalSteps.IsFollowed(row.State))];
        Resting = [.. rows.Where(row => !SignalSteps.IsFollowed(row.State))];
    }
}
