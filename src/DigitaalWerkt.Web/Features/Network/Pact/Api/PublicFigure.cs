using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>A figure that was agreed for the pact as a whole.</summary>
public sealed record PublicFigure
{
    /// <summary>Stays the same.</summary>
    public required Guid Id { get; init; }

    /// <summary>actions, people, or euros.</summary>
    public required string Counts { get; init; }

    /// <summary>What it is, in Dutch.</summary>
    public required string Title { get; init; }

    /// <summary>A whole number.</summary>
    public required int Amount { get; init; }

    /// <summary>The id of the figure of which it is a part. Left out: it stands on its own.</summary>
    [JsonPropertyName("part_of")]
    public Guid? PartOf { get; init; }

    /// <summary>The day of its source.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>In Dutch.</summary>
    public string? Note { get; init; }

    /// <summary>From where it is known, in Dutch.</summary>
    public required string Source { get; init; }
}
