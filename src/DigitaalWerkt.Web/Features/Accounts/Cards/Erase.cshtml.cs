using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Erases a learner. Everything that hangs on the learner falls with the row (on delete cascade).</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EraseModel(CurrentLearner current, AppDbContext context, DeviceCookie<HeldCard> device) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is null ? Redirect(CardLinks.Mine) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } learnerId)
        {
            await context.Learners.Where(learner => learner.Id == learnerId).ExecuteDeleteAsync(cancellationToken);
        }
        device.Delete(HttpContext);
        return this.SeeOther(CardLinks.Erased);
    }
}
