using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>The pact for work in Ghent. What isn't known is left out.</summary>
public sealed record PublicPact
{
    /// <summary>In Dutch: why the numbers of actions can't be added up without care.</summary>
    public required string Note { get; init; }

    /// <summary>What was agreed for the pact as a whole.</summary>
    public required IReadOnlyList<PublicFigure> Figures { get; init; }

    /// <summary>Its actions, by track.</summary>
    public required IReadOnlyList<PublicAction> Actions { get; init; }

    /// <summary>The people who came to work, as the actions that count them add up to. Left out: none counted. Somebody may be in it twice.</summary>
    [JsonPropertyName("people_counted")]
    public int? PeopleCounted { get; init; }
}
