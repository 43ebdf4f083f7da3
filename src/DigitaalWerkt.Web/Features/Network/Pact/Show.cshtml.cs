using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared.Events;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>One action for everybody, with all that was told of it. No name of whoever told it.</summary>
[AllowAnonymous]
public sealed class ShowModel(AppDbContext context, ReadPact read, INetworkEvents events, TimeProvider clock) : PageModel
{
    public PactRow Shown { get; private set; } = null!;

    public PactStory Story { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        (Shown, Story) = (shown, await PactStory.ReadAsync(context, events, id, context.Signals.ForEverybody(), withNames: false, cancellationToken));
        return Page();
    }
}
