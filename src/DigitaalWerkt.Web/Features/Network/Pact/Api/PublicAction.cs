using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Network.Pact.Api;

/// <summary>An action of the pact, with what its entries add up to.</summary>
public sealed record PublicAction
{
    /// <summary>Stays the same.</summary>
    public required Guid Id { get; init; }

    /// <summary>How people call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in plain Dutch, one sentence a line.</summary>
    public required string Description { get; init; }

    /// <summary>The track: school-to-work, work-to-work or back-to-work. Left out: its source doesn't say.</summary>
    public string? Track { get; init; }

    /// <summary>The organisation that leads it.</summary>
    public string? Owner { get; init; }

    /// <summary>The organisations that do it together.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>What was agreed, in its unit.</summary>
    public int? Target { get; init; }

    /// <summary>What is counted, in Dutch.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether it counts people who came to work.</summary>
    [JsonPropertyName("counts_people_at_work")]
    public required bool CountsPeopleAtWork { get; init; }

    /// <summary>The sum of its entries. Left out: nothing was counted.</summary>
    public int? Counted { get; init; }

    /// <summary>In whole euros.</summary>
    public int? Budget { get; init; }

    /// <summary>The sum of its entries, in whole euros. Left out: nobody said.</summary>
    public int? Spent { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>How it goes, as somebody chose it: green, orange or red. Left out: nobody did.</summary>
    public string? State { get; init; }

    /// <summary>Why it was chosen, in Dutch.</summary>
    [JsonPropertyName("state_reason")]
    public string? StateReason { get; init; }

    /// <summary>The day on which it was chosen.</summary>
    [JsonPropertyName("state_date")]
    public DateOnly? StateDate { get; init; }

    /// <summary>silent: nothing was told for a long time; unfinished: its last day is past without a last word. Left out: it isn't late.</summary>
    public string? Late { get; init; }

    /// <summary>From where it is known, in Dutch.</summary>
    public string? Source { get; init; }

    /// <summary>The day of which it is known.</summary>
    [JsonPropertyName("known_date")]
    public required DateOnly KnownDate { get; init; }

    /// <summary>What was told of it, the first one first.</summary>
    public required IReadOnlyList<PublicEntry> Progress { get; init; }

    /// <summary>Its page, for people.</summary>
    public required string Page { get; init; }
}
