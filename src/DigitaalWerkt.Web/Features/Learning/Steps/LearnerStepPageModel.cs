using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>A step of a lesson for job seekers, with the practice phone, and the progress of whoever holds the device.</summary>
public abstract class LearnerStepPageModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone) : StepPageModel
{
    protected LearnerProgress Progress => progress;
    protected PhonePage PracticePhone => phone;
    protected virtual PracticeTask? Task => Step.Practice is { } block ? PracticeTasks.From(Module, Step, block, phone.Library) : null;
    protected virtual PhoneLinks PhoneLinks => new(LearningLinks.Step(Module, Step), LearningLinks.Practise(Module, Step));

    /// <returns>False when there is no such step.</returns>
    protected bool Find(string slug, string stepId) => Show(library.Find(slug), stepId);

    protected async System.Threading.Tasks.Task ReadProgressAsync(CancellationToken cancellationToken) => Log = await progress.ReadAsync(cancellationToken);
}
