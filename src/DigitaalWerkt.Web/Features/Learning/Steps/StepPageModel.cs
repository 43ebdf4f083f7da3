using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>What the pages of a step have in common: the step, and what the reader did so far.</summary>
public abstract class StepPageModel : PageModel
{
    public Module Module { get; private set; } = null!;
    public Step Step { get; private set; } = null!;
    public ProgressLog Log { get; protected set; } = ProgressLog.Empty;

    public string Title => $"{Step.Title.Dutch} – {Module.Title.Dutch}";

    /// <summary>The practice phone, in a step that has a task on it.</summary>
    public PhoneView? Phone { get; protected set; }

    /// <summary>The answer that was chosen to the question of the step, from 1; null when none was.</summary>
    public int? Answer { get; protected set; }

    /// <summary>The order of the cards of the step, as it stands in the address; anything, or null.</summary>
    public string? Order { get; protected set; }

    /// <summary>True when somebody asked whether the order of the cards is right.</summary>
    public bool IsOrderReady { get; protected set; }

    /// <summary>What features lay on the page.</summary>
    public IReadOnlyList<StepSection> Sections { get; protected set; } = [];

    /// <summary>True while the page is made without what one visitor sees alone: there it has gaps (<see cref="StepFrame"/>).</summary>
    public bool IsFrame { get; set; }

    /// <summary>True while the task of the step is not done: going on is then possible, but not what the page invites to.</summary>
    public bool IsTaskOpen => Phone is { Tally.Reached: false };

    /// <summary>The number of a picture in a step that shows how it is done a picture at a time; null in the other steps.</summary>
    public int? NumberOf(PictureBlock picture) =>
        Step.Kind == StepKind.See ? Step.Blocks.OfType<PictureBlock>().TakeWhile(other => other != picture).Count() + 1 : null;

    /// <summary>True for the picture that the step begins with.</summary>
    public bool IsFirst(PictureBlock picture) => Step.Blocks.OfType<PictureBlock>().First() == picture;

    /// <summary>The page with people who help; it leads back to this step.</summary>
    public virtual string PersonAddress => SiteLinks.Help(LearningLinks.Step(Module, Step));

    /// <returns>False when there is no such step.</returns>
    protected bool Show(Module? module, string stepId)
    {
        if (module?.FindStep(stepId) is not { } step)
        {
            return false;
        }
        Show(module, step);
        return true;
    }

    protected void Show(Module module, Step step) => (Module, Step) = (module, step);
}
