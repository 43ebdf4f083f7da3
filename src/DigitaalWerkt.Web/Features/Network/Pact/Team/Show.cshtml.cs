using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared.Events;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Team;

/// <summary>One action for all staff, with by whom things were told, and what the reader may do.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class ShowModel(AppDbContext context, ReadPact read, INetworkEvents events, TimeProvider clock) : PageModel
{
    public PactRow Shown { get; private set; } = null!;

    public PactStory Story { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public bool MayTell => Shown.Action.IsToldBy(User);

    public bool MayKeep => Shown.Action.IsKeptBy(User);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        (Shown, Story) = (shown, await PactStory.ReadAsync(context, events, id, context.SignalsSeenBy(User), withNames: true, cancellationToken));
        return Page();
    }
}
