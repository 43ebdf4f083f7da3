using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Team;

/// <summary>One signal for all staff, and the button by which their organisation says that it sees this too.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class ShowModel(AppDbContext context, SupportSignal support, TimeProvider clock) : PageModel
{
    public Signal Signal { get; private set; } = null!;

    public SignalStory Story { get; private set; } = null!;

    /// <summary>The own organisation takes it back.</summary>
    [BindProperty]
    public bool TakesBack { get; set; }

    /// <summary>How the own organisation stands in it; null: it doesn't.</summary>
    public (Guid Id, string Name, bool IsReporter)? Own =>
        Story.Supporters.Where(s => s.Id == User.OrganisationId).Select(s => ((Guid, string, bool)?)s).SingleOrDefault();

    public bool IsFollowed => Signal.IsFollowedBy(User);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, cancellationToken) is not { } signal)
        {
            return NotFound();
        }
        (Signal, Story) = (signal, await SignalStory.ReadAsync(context, signal, cancellationToken));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, cancellationToken) is not { } signal)
        {
            return NotFound();
        }
        if (TakesBack)
        {
            await support.RemoveAsync(signal.Id, User.OrganisationId, cancellationToken);
        }
        else
        {
            await support.AddAsync(signal.Id, NetworkHand.Of(User, clock), cancellationToken);
        }
        return this.SeeOther(SignalLinks.TeamSignal(number));
    }

    Task<Signal?> FindAsync(int number, CancellationToken cancellationToken) =>
        context.SignalsSeenBy(User).AsNoTracking().SingleOrDefaultAsync(s => s.Number == number, cancellationToken);
}
