using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>One step of a lesson. Looking at it changes nothing; "Volgende" tells that it is done.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, OutputCache(PolicyName = StepCache.Policy)]
public sealed class StepModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone, IEnumerable<IStepPart> parts, StepFrames frames)
    : LearnerStepPageModel(library, progress, phone)
{
    public async Task<IActionResult> OnGetAsync(
        string slug, string step, [FromQuery(Name = PhoneLinks.ScreenField)] string? screen,
        [FromQuery(Name = PhoneLinks.PlaceField)] string? place, [FromQuery(Name = "antwoord")] int? answer,
        [FromQuery(Name = "volgorde")] string? order,
        [FromQuery(Name = "klaar")] string? ready,
        CancellationToken cancellationToken)
    {
        if (!Find(slug, step))
        {
            return NotFound();
        }
        await ReadProgressAsync(cancellationToken);
        Sections = await StepKey.SectionsAsync(parts, Module, Step, cancellationToken);
        (Answer, Order, IsOrderReady) = (answer, ready ?? order, ready is not null);
        if (Task is { } task)
        {
            // What somebody types there is not for whoever comes back to a shared computer.
            Response.Headers.CacheControl = "no-store";
            Phone = await PracticePhone.ViewAsync(task, screen, place, PhoneLinks, cancellationToken);
        }
        return frames.Answer(this) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string step, CancellationToken cancellationToken)
    {
        if (!Find(slug, step))
        {
            return NotFound();
        }
        await ReadProgressAsync(cancellationToken);
        // Whoever comes from the end of the lesson for a task that was skipped has done all the other steps.
        var comesFromEnd = Step.Practice is not null && GoOn.IsAtEnd(Module, Log) && !Log.HasFinished(Module.Slug, Step.Id);
        await Progress.RecordAsync(Module.Slug, Step.Id, await HowItEndedAsync(cancellationToken), cancellationToken);
        return this.SeeOther(!comesFromEnd && Module.StepAfter(Step) is { } next ? LearningLinks.Step(Module, next) : LearningLinks.Finished(Module));
    }

    async Task<ProgressKind> HowItEndedAsync(CancellationToken cancellationToken)
    {
        if (Task is not { } task)
        {
            return ProgressKind.Done;
        }
        return (await PracticePhone.ViewAsync(task, null, null, PhoneLinks, cancellationToken)).Tally switch
        {
            { Reached: false } => ProgressKind.Skipped,
            { Shown: true } => ProgressKind.DoneWithHelp,
            _ => ProgressKind.Done,
        };
    }
}
