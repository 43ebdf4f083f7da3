using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>An initiative that helps people in Ghent on their way to work: a <c>service</c> of Open Referral HSDS 3. What isn't known is left out.</summary>
public sealed record DirectoryService
{
    /// <summary>Stays the same for as long as it stands in the directory.</summary>
    public required Guid Id { get; init; }

    /// <summary>How people call it.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence in plain Dutch.</summary>
    public required string Description { get; init; }

    /// <summary>active; inactive: it still has to begin; defunct: it has ended.</summary>
    public required string Status { get; init; }

    /// <summary>Who offers it.</summary>
    public required DirectoryOrganization Organization { get; init; }

    /// <summary>Its own site.</summary>
    public string? Url { get; init; }

    /// <summary>How somebody comes in, in Dutch, one step a line.</summary>
    [JsonPropertyName("application_process")]
    public string? ApplicationProcess { get; init; }

    /// <summary>What it costs, in Dutch.</summary>
    [JsonPropertyName("fees_description")]
    public string? FeesDescription { get; init; }

    /// <summary>For whom it is, in Dutch. Left out: for everybody.</summary>
    [JsonPropertyName("eligibility_description")]
    public string? EligibilityDescription { get; init; }

    /// <summary>The age, in years, from which one may come.</summary>
    [JsonPropertyName("minimum_age")]
    public int? MinimumAge { get; init; }

    /// <summary>The age, in years, up to which one may come.</summary>
    [JsonPropertyName("maximum_age")]
    public int? MaximumAge { get; init; }

    /// <summary>The day on which somebody last said that all of this is so.</summary>
    [JsonPropertyName("assured_date")]
    public required DateOnly AssuredDate { get; init; }

    /// <summary>The organisation that said so. Left out: it stands in the source, and nobody asked since. Not a word of HSDS.</summary>
    [JsonPropertyName("assured_by")]
    public string? AssuredBy { get; init; }

    /// <summary>From where this is known, in Dutch. Not a word of HSDS.</summary>
    public string? Source { get; init; }

    /// <summary>A warning in Dutch: it was checked long ago.</summary>
    public string? Alert { get; init; }

    /// <summary>When it is, and its first and last day.</summary>
    public required IReadOnlyList<DirectorySchedule> Schedules { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("service_at_locations")]
    public required IReadOnlyList<DirectoryServiceAtLocation> ServiceAtLocations { get; init; }

    /// <summary>Which languages people speak there.</summary>
    public required IReadOnlyList<DirectoryLanguage> Languages { get; init; }

    /// <summary>The words by which the directory is asked.</summary>
    public required IReadOnlyList<DirectoryAttribute> Attributes { get; init; }

    /// <summary>Its page in the directory, for people. Not a word of HSDS.</summary>
    public required string Page { get; init; }
}
