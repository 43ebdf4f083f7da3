using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;

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

    /// <returns>
    /// The lesson when its task waits today; else null, with the address to go to, or without one when there is no such lesson.
    /// </returns>
    protected async Task<(Module? Due, string? Elsewhere)> FindDueAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(slug) is not { } module)
        {
            return (null, null);
        }
        await ReadProgressAsync(cancellationToken);
        var state = RecallState.Of(module, Log);
        if (!state.IsDueOn(clock.Today()))
        {
            return (null, LearningLinks.Lesson(module));
        }
        Number = state.Next;
        Show(module, RecallTasks.StepOf(module, Number));
        return (module, null);
    }
}
