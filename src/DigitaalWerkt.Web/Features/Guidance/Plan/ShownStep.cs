namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>A step as its plan shows it.</summary>
public sealed record ShownStep
{
    public required PlanStep Step { get; init; }

    /// <summary>Somebody ticked it, or what it is was done.</summary>
    public required bool IsDone { get; init; }

    /// <summary>It ticked itself.</summary>
    public bool TickedItself => IsDone && Step.DoneAt is null;

    /// <summary>The first name of whoever changed it last; null: somebody who worked here.</summary>
    public required string? ChangedBy { get; init; }

    /// <summary>Where the person does it; null: nowhere on the site.</summary>
    public required string? Address { get; init; }

    /// <summary>The address of its drawing.</summary>
    public required string Picture { get; init; }
}
