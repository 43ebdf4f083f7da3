using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>My name, for who got a card without one or wants to be called otherwise.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NameModel(CurrentLearner current, AppDbContext context) : PageModel
{
    [BindProperty(Name = "naam")]
    public string? Name { get; set; }

    /// <summary>The key of what is wrong with the name that was typed.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } learnerId)
        {
            return Redirect(CardLinks.Mine);
        }
        Name = await context.Learners.Where(learner => learner.Id == learnerId).Select(learner => learner.Name).SingleAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var name = PlainText.Line(Name);
        if (name is not null && Learner.FaultOf(name) is { } fault)
        {
            Problem = $"Cards_Make_Name_{fault}";
            return this.Invalid();
        }
        if (name is not null && await current.FindAsync(cancellationToken) is { } learnerId)
        {
            (await context.Learners.SingleAsync(learner => learner.Id == learnerId, cancellationToken)).SayName(name);
            await context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(CardLinks.Mine);
    }
}
