using DigitaalWerkt.Web.Features.Guidance.Plan.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>A step, with the card in hand.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StepModel(MyPlans mine, ReadPlan read, PlanTasks tasks, ChangePlan change, PlanNews news, PlanWords words)
    : StepPageModel(read, tasks, change, news, words)
{
    /// <summary>The organisation with which they work on the plan; only of a new step.</summary>
    [BindProperty(Name = PlanLinks.WithField, SupportsGet = true)]
    public Guid? With { get; set; }

    Guid learner;

    protected override Guid? Writer => null;

    protected override Guid Owner => learner;

    protected override Guid? Holder => learner;

    protected override string Back => PlanLinks.Mine;

    protected override async Task<Person?> FindPersonAsync(Guid? step, CancellationToken cancellationToken)
    {
        learner = await mine.LearnerAsync(cancellationToken) ?? Guid.Empty;
        return await mine.FindAsync(step, With, cancellationToken);
    }

    protected override string AddressOf(Guid? step) => step is { } id ? PlanLinks.StepOfMine(id) : PlanLinks.AddMine(With ?? Guid.Empty);

    protected override IActionResult Nobody() => this.SeeOther(PlanLinks.Mine);
}
