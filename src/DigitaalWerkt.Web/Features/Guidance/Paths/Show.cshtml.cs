using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// One path: who and how far, what waits, what was written, what happened, and who looked. Whoever opens it stands there from then on.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel(ReadPath read, ReadStory stories, TimeProvider clock) : PageModel
{
    public PathView View { get; private set; } = null!;

    public PathStory Story { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public IReadOnlyList<PathWait> Waits => PathClock.WaitsOf(View.Row, Today);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { } view)
        {
            return NotFound();
        }
        View = view;
        if (view.Person is not null)
        {
            await read.NoteLookAsync(id, User, cancellationToken);
        }
        Story = await stories.OfAsync(view.Path, cancellationToken);
        return Page();
    }
}
