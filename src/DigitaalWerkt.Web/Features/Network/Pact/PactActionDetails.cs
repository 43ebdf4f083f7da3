namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What was agreed about an action, as <see cref="PactAction"/> explains it.</summary>
public sealed record PactActionDetails
{
    public required Guid? OrganisationId { get; init; }
    public required PactPillar? Pillar { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string? OwnedBy { get; init; }
    public required string? Partners { get; init; }
    public required int? Target { get; init; }
    public required string? Unit { get; init; }
    public required bool CountsForAim { get; init; }
    public required int? Budget { get; init; }
    public required DateOnly? Begins { get; init; }
    public required DateOnly? Ends { get; init; }
    public required string? Source { get; init; }

    public static PactActionDetails Of(PactAction row) => new()
    {
        OrganisationId = row.OrganisationId,
        Pillar = row.Pillar,
        Title = row.Title,
        Summary = row.Summary,
        OwnedBy = row.OwnedBy,
        Partners = row.Partners,
        Target = row.Target,
        Unit = row.Unit,
        CountsForAim = row.CountsForAim,
        Budget = row.Budget,
        Begins = row.Begins,
        Ends = row.Ends,
        Source = row.Source,
    };
}
