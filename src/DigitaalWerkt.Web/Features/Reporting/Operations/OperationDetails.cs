namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>What the network says of an operation.</summary>
public sealed record OperationDetails
{
    public required string Name { get; init; }
    public string? Code { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly Until { get; init; }
    public required DateOnly KeptUntil { get; init; }
    public required string IndicatorSet { get; init; }
    public required IReadOnlyCollection<Guid> Organisations { get; init; }
}
