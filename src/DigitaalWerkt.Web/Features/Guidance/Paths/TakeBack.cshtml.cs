using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Asks the other organisation no longer.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class TakeBackModel(ReadPath read, HandOverPath handOver) : PageModel
{
    public PathView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { Person: not null, IsAsked: true } view)
        {
            return NotFound();
        }
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        await handOver.TakeBackAsync(id, PathActor.Of(User), cancellationToken) == PathWork.Done
            ? this.SeeOther(PathLinks.Path(id))
            : NotFound();
}
