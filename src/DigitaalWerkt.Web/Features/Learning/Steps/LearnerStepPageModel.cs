using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>A step of a lesson for job seekers, with the practice phone, and the progress of whoever holds the device.</summary>
public abstract class LearnerStepPageModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone) : StepPageModel
{
    protected LearnerProgress Progress => progress;
    protected PhonePage PracticePhone => phone;
    protected virtual PracticeTask? Task => Step.Practice is { } block ? PracticeTasks.From(Module, Step, block, phone.Library) : null;
    protected virtual PhoneLinks PhoneLinks => new(LearningLinks.Step(Module, Step), LearningLinks.Practise(Module, Step));

    /// <summary>Help with this step, and with the screen of the practice phone.</summary>
    public string HelpAddress => IsFrame ? StepFrame.HelpGap : LearningLinks.StepHelp(Module, Step, Phone?.Screen);

    /// <summary>A person is asked about this very step, and about what stands on the practice phone.</summary>
    public override string PersonAddress => SiteLinks.AskAbout(Module.Slug, Step.Id, AskedScreen);

    /// <summary>The word for the screen of the practice phone; null: there is none.</summary>
    protected virtual string? AskedScreen => Phone?.Screen.ToString();

    /// <returns>False when there is no such step.</returns>
    protected bool Find(string slug, string stepId) => Show(library.Find(slug), stepId);

    protected async System.Threading.Tasks.Task ReadProgressAsync(CancellationToken cancellationToken) => Log = await progress.ReadAsync(cancellationToken);
}
