using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>One step of a lesson for counsellors. Looking at it changes nothing; "Volgende" tells that it is done.</summary>
[AllowAnonymous, KnowsStaff, IgnoreAntiforgeryToken]
public sealed class StepModel(ModuleLibrary library, StaffProgress progress) : StepPageModel
{
    public async Task<IActionResult> OnGetAsync(
        string slug,
        string step,
        [FromQuery(Name = "antwoord")] int? answer,
        [FromQuery(Name = "volgorde")] string? order,
        [FromQuery(Name = "klaar")] string? ready,
        CancellationToken cancellationToken)
    {
        if (!Find(slug, step))
        {
            return NotFound();
        }
        Log = await progress.ReadAsync(User, cancellationToken);
        (Answer, Order, IsOrderReady) = (answer, ready ?? order, ready is not null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string step, CancellationToken cancellationToken)
    {
        if (!Find(slug, step))
        {
            return NotFound();
        }
        await progress.RecordAsync(User, Module, Step, cancellationToken);
        return this.SeeOther(Module.StepAfter(Step) is { } next ? LearningLinks.Step(Module, next) : LearningLinks.Finished(Module));
    }

    bool Find(string slug, string step) => Show(library.Find(Audience.Counsellors, slug), step);
}
