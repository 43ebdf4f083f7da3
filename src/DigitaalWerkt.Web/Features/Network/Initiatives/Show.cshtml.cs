using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>One initiative, also when it has ended.</summary>
[AllowAnonymous]
public sealed class ShowModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public Initiative Shown { get; private set; } = null!;

    /// <summary>The actions of the pact on which it hangs.</summary>
    public IReadOnlyList<(Guid Id, string Title)> Actions { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Shown = (await context.Initiatives.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.ArchivedAt == null, cancellationToken))!;
        if (Shown is null)
        {
            return NotFound();
        }
        Actions = await PactStory.ActionsOfAsync(context, context.PactTies.Where(tie => tie.InitiativeId == id), cancellationToken);
        return Page();
    }
}
