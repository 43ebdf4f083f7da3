namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>A figure of the pact, as <see cref="PactFigure"/> explains it.</summary>
public sealed record PactFigureDetails
{
    public required PactFigureKind Kind { get; init; }
    public required string Title { get; init; }
    public required int Amount { get; init; }
    public required Guid? PartOfId { get; init; }
    public required DateOnly On { get; init; }
    public required string? Note { get; init; }
    public required string Source { get; init; }
}
