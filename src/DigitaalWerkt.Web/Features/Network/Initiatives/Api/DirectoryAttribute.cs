using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>That a word belongs to an initiative.</summary>
/// <param name="Id">Of this line.</param>
/// <param name="LinkEntity">Always service.</param>
/// <param name="TaxonomyTerm">The word.</param>
public sealed record DirectoryAttribute(
    Guid Id, [property: JsonPropertyName("link_entity")] string LinkEntity, [property: JsonPropertyName("taxonomy_term")] DirectoryTerm TaxonomyTerm);
