using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>The form of a step, the same for the person and for whoever guides them.</summary>
public sealed record StepForm
{
    public required StepInput Input { get; init; }

    /// <summary>The address of the page, with an example or without.</summary>
    public required string Address { get; init; }

    /// <summary>Where one comes from.</summary>
    public required string Back { get; init; }

    /// <summary>What a step can be besides words.</summary>
    public required IReadOnlyList<(IPlanTask Task, IReadOnlyList<PlanTaskChoice> Choices)> Choices { get; init; }

    /// <summary>Whether the person can hear of it by e-mail or SMS.</summary>
    public required bool CanRemind { get; init; }

    public required bool IsNew { get; init; }
}
