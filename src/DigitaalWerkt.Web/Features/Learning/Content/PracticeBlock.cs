namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A task on the practice phone. The kind of the step says which buttons are live.</summary>
public sealed record PracticeBlock : Block
{
    public required PracticeGoal Goal { get; init; }

    /// <summary>The e-mail that the goal is about.</summary>
    public required string Mail { get; init; }

    /// <summary>The file that must go with the reply, or null.</summary>
    public required string? Attach { get; init; }

    public required PracticeStart Start { get; init; }

    /// <summary>A Dutch text to copy into the reply, so that spelling is no obstacle, or null.</summary>
    public required string? Text { get; init; }

    public required Localised<Prose> Task { get; init; }

    public required IReadOnlyList<Localised<Prose>> Hints { get; init; }

    /// <summary>What "show me" says.</summary>
    public required Localised<Prose> Show { get; init; }

    /// <summary>What stands there when the task is done.</summary>
    public required Localised<Prose> Done { get; init; }

    /// <summary>Kind words when another thing was tapped; by the id of that e-mail or file, or <c>other</c>.</summary>
    public required IReadOnlyDictionary<string, Localised<Prose>> Misses { get; init; }

    /// <param name="tapped">The id of the e-mail or file that was tapped, or null when it was something else.</param>
    public Localised<Prose> MissFor(string? tapped) =>
        tapped is not null && Misses.TryGetValue(tapped, out var words) ? words : Misses["other"];
}
