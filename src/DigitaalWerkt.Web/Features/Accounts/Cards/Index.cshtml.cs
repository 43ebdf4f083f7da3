using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>My card, or the way to get one.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(
    CurrentLearner current, KeepWork keepWork, DeviceCookie<HeldCard> device, DeviceWork work, AppDbContext context, CardPaper paper) : PageModel
{
    public static readonly TimeSpan OwnDevice = TimeSpan.FromDays(400);

    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    public HeldCard? Card { get; private set; }

    /// <summary>True when the card that stood on this device has ended; said once, then the device forgets it.</summary>
    public bool CardHasEnded { get; private set; }

    public bool HasWork => work.IsPresent;

    public bool CanSavePdf => paper.CanMakePdf;

    public bool NameIsTooLong { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // A button pressed twice must not make two cards.
        if (await current.FindAsync(cancellationToken) is not null)
        {
            return this.SeeOther(CardLinks.Mine);
        }
        var name = Learner.CleanName(Name);
        if (name?.Length > Learner.NameMaxLength)
        {
            NameIsTooLong = true;
            return this.Invalid();
        }
        device.Write(HttpContext, await keepWork.RunAsync(name, cancellationToken), OwnDevice);
        return this.SeeOther(CardLinks.Mine);
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var learnerId = await current.FindAsync(cancellationToken);
        if (current.HoldsEndedCard)
        {
            CardHasEnded = true;
            device.Delete(HttpContext);
        }
        else
        {
            // Also when the database is away: the device knows its card by itself.
            Card = current.Held;
            Name = learnerId is null ? null : await context.Learners
                .Where(learner => learner.Id == learnerId).Select(learner => learner.Name).SingleOrDefaultAsync(cancellationToken);
        }
    }
}
