using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Takes what somebody does on the practice phone in a step, and shows the step again.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class PractiseModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone) : LearnerStepPageModel(library, progress, phone)
{
    /// <summary>Whoever reloads a refused form, or follows this address, goes to the step.</summary>
    public IActionResult OnGet(string slug, string step) => Find(slug, step) ? Redirect(LearningLinks.Step(Module, Step)) : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, string step, PhoneInput input, CancellationToken cancellationToken)
    {
        if (!Find(slug, step) || Task is not { } task)
        {
            return NotFound();
        }
        var answer = await PracticePhone.DoAsync(task, input, cancellationToken);
        if (answer.Outcome != Outcome.Refused)
        {
            return this.SeeOther(PhoneLinks.After(answer));
        }
        await ReadProgressAsync(cancellationToken);
        Phone = PracticePhone.View(task, answer, PhoneLinks);
        return this.Invalid();
    }
}
