using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>All that is known of a signal, and what can be done next.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ShowModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public Signal Signal { get; private set; } = null!;

    public SignalStory Story { get; private set; } = null!;

    public bool IsLeft => Signal.IsLeft(clock.Today());

    /// <summary>What may come next; what only tells something comes last.</summary>
    public IEnumerable<SignalAct> Acts => SignalSteps.From(Signal.State).Append(SignalAct.Tell);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.Signals.AsNoTracking().FollowedBy(User).SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } signal)
        {
            return NotFound();
        }
        (Signal, Story) = (signal, await SignalStory.ReadAsync(context, signal, cancellationToken));
        return Page();
    }
}
