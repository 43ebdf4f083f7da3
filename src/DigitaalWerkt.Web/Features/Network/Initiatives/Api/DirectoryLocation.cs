using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>A place, as people say it.</summary>
/// <param name="Id">The same wherever the same words stand.</param>
/// <param name="LocationType">Always physical: a place where people go.</param>
/// <param name="Name">A neighbourhood, a building or an address, in Dutch.</param>
public sealed record DirectoryLocation(Guid Id, [property: JsonPropertyName("location_type")] string LocationType, string Name);
