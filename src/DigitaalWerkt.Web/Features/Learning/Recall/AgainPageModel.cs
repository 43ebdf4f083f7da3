using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>What the pages of a task that comes back have in common.</summary>
public abstract class AgainPageModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone, TimeProvider clock)
    : LearnerStepPageModel(library, progress, phone)
{
    readonly ModuleLibrary library = library;

    /// <summary>Which time it is, from 1.</summary>
    public int Number { get; private set; }

    public override string PersonAddress => SiteLinks.Help(LearningLinks.Again(Module));

    protected override PracticeTask Task => RecallTasks.From(Module, Number, PracticePhone.Library);

    protected override PhoneLinks PhoneLinks => new(LearningLinks.Again(Module), LearningLinks.PractiseAgain(Module));

    /// <summary>Shows the lesson whose task waits today.</summary>
    /// <returns>Null, or where to go instead.</returns>
    protected async System.Threading.Tasks.Task<IActionResult?> LeaveAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(slug) is not { } module)
        {
            return NotFound();
        }
        await ReadProgressAsync(cancellationToken);
        var state = RecallState.Of(module, Log);
        if (!state.IsDueOn(clock.Today()))
        {
            return this.SeeOther(LearningLinks.Lesson(module));
        }
        Number = state.Next;
        Show(module, RecallTasks.StepOf(module, Number));
        return null;
    }
}
