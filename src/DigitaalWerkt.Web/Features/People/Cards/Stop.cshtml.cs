using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Takes back what whoever holds the card shows of it: one press, and nobody is asked why.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class StopModel(CurrentLearner current, AppDbContext context, TimeProvider clock) : PageModel
{
    public const string Field = "kaart";

    [BindProperty(Name = Field)]
    public Guid CardId { get; set; }

    public IActionResult OnGet() => Redirect(ShowLinks.OnMine);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } learnerId)
        {
            await context.UntilNotOvertakenAsync(() => TakeBackAsync(learnerId, cancellationToken));
        }
        return this.SeeOther(ShowLinks.OnMine);
    }

    async Task<int> TakeBackAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var card = await context.PersonCards.SingleOrDefaultAsync(c => c.Id == CardId && c.LearnerId == learnerId, cancellationToken);
        card?.TakeBack(clock.GetUtcNow());
        return await context.SaveChangesAsync(cancellationToken);
    }
}
