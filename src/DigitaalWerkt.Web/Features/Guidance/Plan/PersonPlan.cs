using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>The plan of a person.</summary>
public sealed record PersonPlan
{
    public required Person Person { get; init; }

    /// <summary>The organisation beside them.</summary>
    public required string Organisation { get; init; }

    /// <summary>What is to be done, the first day first.</summary>
    public required IReadOnlyList<ShownStep> Open { get; init; }

    /// <summary>What is done, the last one first.</summary>
    public required IReadOnlyList<ShownStep> Done { get; init; }

    public bool HasRoom => Open.Count < PlanStep.MostOpen;
}
