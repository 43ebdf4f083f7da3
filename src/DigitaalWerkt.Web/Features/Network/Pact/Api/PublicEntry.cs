using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>What was told of an action on a day. It adds to what was told before.</summary>
public sealed record PublicEntry
{
    /// <summary>Stays the same.</summary>
    public required Guid Id { get; init; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many more, in the unit of the action.</summary>
    public int? Number { get; init; }

    /// <summary>How many whole euros more.</summary>
    public int? Spent { get; init; }

    /// <summary>From where it is known, in Dutch. Left out: nobody said.</summary>
    public string? Source { get; init; }

    /// <summary>In Dutch.</summary>
    public string? Note { get; init; }

    /// <summary>The id of the entry that was not right, which no longer counts.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Another entry says how it is: this one doesn't count.</summary>
    [JsonPropertyName("is_replaced")]
    public required bool IsReplaced { get; init; }
}
