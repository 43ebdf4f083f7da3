using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>The form for one session or a series; sending it leads to the preview, and writes nothing.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class NewModel(AppDbContext context, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SeriesInput Input { get; set; } = new();

    public SessionChoices Choices { get; private set; } = SessionChoices.None;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Input = Input with { Key = Guid.CreateVersion7().ToString(), Every = Input.Every ?? SeriesInput.Rhythms[0], Travel = Input.Travel ?? Typed.Digits(ClassSession.UsualTravelMinutes) };
        Choices = await SessionChoices.LoadAsync(context, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        Choices = await SessionChoices.LoadAsync(context, null, cancellationToken);
        if (!SeriesInput.Rhythms.Contains(Input.Every))
        {
            this.Wrong("Input.Every", "Planning_Every_Error");
        }
        return Input.Read(this, Choices, clock.GetUtcNow()) is null ? this.Invalid() : this.SeeOther(Input.At(PlanningLinks.Preview));
    }
}
