using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>When an initiative is there.</summary>
/// <param name="Id">Of this schedule.</param>
/// <param name="ValidFrom">The first day.</param>
/// <param name="ValidTo">The last day.</param>
/// <param name="Description">Days and hours, in Dutch.</param>
public sealed record DirectorySchedule(
    Guid Id,
    [property: JsonPropertyName("valid_from")] DateOnly? ValidFrom = null,
    [property: JsonPropertyName("valid_to")] DateOnly? ValidTo = null,
    string? Description = null);
