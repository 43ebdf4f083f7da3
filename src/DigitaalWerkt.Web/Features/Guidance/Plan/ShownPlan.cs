namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>A plan as a page shows it, with its buttons.</summary>
/// <param name="Path">Of the page of staff; null: the person looks at it.</param>
/// <param name="MayChange">False: it is only shown.</param>
public sealed record ShownPlan(PersonPlan Plan, Guid? Path, bool MayChange = true)
{
    public string AddressOf(PlanStep step) => Path is { } path ? PlanLinks.Step(path, step.Id) : PlanLinks.StepOfMine(step.Id);

    public string TickOf(PlanStep step) => Path is { } path ? PlanLinks.Tick(path, step.Id) : PlanLinks.TickMine(step.Id);
}
