namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>A signal of the content folder, with what its document tells.</summary>
public sealed record KnownSignal
{
    public required int Number { get; init; }
    public required SignalWords Words { get; init; }
    public required SignalState State { get; init; }

    /// <summary>Null: the document doesn't say.</summary>
    public required DateOnly? ReportedOn { get; init; }

    public required string PublicText { get; init; }
    public required string? Story { get; init; }
    public required string Sources { get; init; }
    public required IReadOnlyList<(DateOnly On, SignalState? State, string Text)> Entries { get; init; }
}
