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
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken) =>
        await LeaveAsync(slug, cancellationToken) ?? this.SeeOther(LearningLinks.Again(Module));

    public async Task<IActionResult> OnPostAsync(string slug, PhoneInput input, CancellationToken cancellationToken)
    {
        if (await LeaveAsync(slug, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
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
