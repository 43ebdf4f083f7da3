namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What somebody does to a signal, as they filled it in.</summary>
public sealed record SignalStep
{
    public required SignalAct Act { get; init; }

    /// <summary>The day on which it happened; null: that can't be read.</summary>
    public required DateOnly? On { get; init; }

    public required string? Text { get; init; }

    /// <summary>The organisation that follows it from now on.</summary>
    public required Guid? OwnerId { get; init; }

    /// <summary>The day of the next step.</summary>
    public required DateOnly? NextOn { get; init; }

    /// <summary>The signal in which it is told from now on.</summary>
    public Guid? IntoId { get; init; }

    public string? Answer { get; init; }

    /// <summary>The entry that was not right; null: this tells something new.</summary>
    public Guid? CorrectsId { get; init; }
}
