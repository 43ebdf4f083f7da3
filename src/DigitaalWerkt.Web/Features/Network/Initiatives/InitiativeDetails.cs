namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>What is known about an initiative, as <see cref="Initiative"/> explains it.</summary>
public sealed record InitiativeDetails
{
    public required Guid? OrganisationId { get; init; }
    public required string Name { get; init; }
    public required string OfferedBy { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public required string? Cost { get; init; }
    public required string? Access { get; init; }
    public required string? Places { get; init; }
    public required string? Hours { get; init; }
    public required string? Languages { get; init; }
    public required string? Link { get; init; }
    public required DateOnly? ValidFrom { get; init; }
    public required DateOnly? ValidUntil { get; init; }
    public required string? Source { get; init; }

    public static InitiativeDetails Of(Initiative row) => new()
    {
        OrganisationId = row.OrganisationId,
        Name = row.Name,
        OfferedBy = row.OfferedBy,
        Summary = row.Summary,
        Tags = row.Tags,
        Cost = row.Cost,
        Access = row.Access,
        Places = row.Places,
        Hours = row.Hours,
        Languages = row.Languages,
        Link = row.Link,
        ValidFrom = row.ValidFrom,
        ValidUntil = row.ValidUntil,
        Source = row.Source,
    };

    /// <summary>Equal but for the order of the tags: a list is compared by what is in it.</summary>
    public bool IsSameAs(InitiativeDetails other) => Tags.Order().SequenceEqual(other.Tags.Order()) && this with { Tags = other.Tags } == other;
}
