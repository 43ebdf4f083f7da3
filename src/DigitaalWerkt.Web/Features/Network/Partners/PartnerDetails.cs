namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>What is known about a partner, as <see cref="Partner"/> explains it.</summary>
public sealed record PartnerDetails
{
    public required Guid? OrganisationId { get; init; }
    public required string Name { get; init; }
    public required string Summary { get; init; }
    public required string? Audience { get; init; }
    public required string? Places { get; init; }
    public required string? Hours { get; init; }
    public required string? Contact { get; init; }
    public required string? Languages { get; init; }
    public required string? Link { get; init; }
    public required IReadOnlyList<string> Roles { get; init; }
    public required IReadOnlyList<string> Tasks { get; init; }
    public required string? Source { get; init; }

    public static PartnerDetails Of(Partner row) => new()
    {
        OrganisationId = row.OrganisationId,
        Name = row.Name,
        Summary = row.Summary,
        Audience = row.Audience,
        Places = row.Places,
        Hours = row.Hours,
        Contact = row.Contact,
        Languages = row.Languages,
        Link = row.Link,
        Roles = row.Roles,
        Tasks = row.Tasks,
        Source = row.Source,
    };

    /// <summary>Equal but for the order of the codes: a list is compared by what is in it.</summary>
    public bool IsSameAs(PartnerDetails other) => Roles.Order().SequenceEqual(other.Roles.Order()) && Tasks.Order().SequenceEqual(other.Tasks.Order())
        && this with { Roles = other.Roles, Tasks = other.Tasks } == other;
}
