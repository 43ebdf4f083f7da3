using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>Ticks a step, with the card in hand, or takes the tick away.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class TickModel(MyPlans mine, ChangePlan change) : PageModel
{
    [BindProperty(Name = TickInput.Field)]
    public string? Done { get; set; }

    public IActionResult OnGet() => Redirect(PlanLinks.Mine);

    public async Task<IActionResult> OnPostAsync(Guid step, CancellationToken cancellationToken)
    {
        if (await mine.FindAsync(step, null, cancellationToken) is { } person)
        {
            await change.TickAsync(person.Id, step, TickInput.IsDone(Done), by: null, cancellationToken);
        }
        return this.SeeOther(PlanLinks.Mine);
    }
}
