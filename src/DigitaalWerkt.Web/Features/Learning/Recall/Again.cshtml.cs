using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>A small task of a finished lesson, some days later. Looking changes nothing; "Klaar" tells that it is done.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class AgainModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone, TimeProvider clock)
    : AgainPageModel(library, progress, phone, clock)
{
    public async Task<IActionResult> OnGetAsync(
        string slug, [FromQuery(Name = PhoneLinks.ScreenField)] string? screen,
        [FromQuery(Name = PhoneLinks.PlaceField)] string? place, CancellationToken cancellationToken)
    {
        if (await LeaveAsync(slug, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }
        Response.Headers.CacheControl = "no-store";
        Phone = await PracticePhone.ViewAsync(Task, screen, place, PhoneLinks, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        if (await LeaveAsync(slug, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }
        var tally = (await PracticePhone.ViewAsync(Task, null, null, PhoneLinks, cancellationToken)).Tally;
        if (!tally.Reached)
        {
            return this.SeeOther(LearningLinks.Again(Module));
        }
        await Progress.RecordAsync(
            Module.Slug, RecallState.StepOf(Number), tally.Shown ? ProgressKind.DoneWithHelp : ProgressKind.Done, cancellationToken);
        return this.SeeOther(LearningLinks.Finished(Module));
    }
}
