using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>Takes what somebody does on the practice phone in a task that comes back, and shows the task again.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class PractiseModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone, TimeProvider clock)
    : AgainPageModel(library, progress, phone, clock)
{
    /// <summary>Whoever reloads a refused form, or follows this address, goes to the task.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var (due, elsewhere) = await FindDueAsync(slug, cancellationToken);
        return due is not null ? Redirect(LearningLinks.Again(due)) : elsewhere is null ? NotFound() : Redirect(elsewhere);
    }

    public async Task<IActionResult> OnPostAsync(string slug, PhoneInput input, CancellationToken cancellationToken)
    {
        var (due, elsewhere) = await FindDueAsync(slug, cancellationToken);
        if (due is null)
        {
            return elsewhere is null ? NotFound() : this.SeeOther(elsewhere);
        }
        var answer = await PracticePhone.DoAsync(Task, input, cancellationToken);
        if (answer.Outcome != Outcome.Refused)
        {
            return this.SeeOther(PhoneLinks.After(answer));
        }
        Phone = PracticePhone.View(Task, answer, PhoneLinks);
        return this.Invalid();
    }
}
