namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>What somebody wants to do: the words, by whom and when.</summary>
public sealed record StepContent
{
    public required string What { get; init; }
    public required PlanBy By { get; init; }
    public required PlanWhen When { get; init; }

    /// <summary>The last day on which it is done.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>True: the person wants to hear of it in the morning of that day.</summary>
    public required bool Reminds { get; init; }

    /// <summary>Null: nothing ticks it but somebody.</summary>
    public PlanTask? Task { get; init; }
}
