namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>
/// A task on the practice phone: a <see cref="MailPracticeBlock"/> or an <see cref="AppPracticeBlock"/>. The kind of the step says
/// which buttons are live.
/// </summary>
public abstract record PracticeBlock : Block
{
    public required Localised<Prose> Task { get; init; }

    public required IReadOnlyList<Localised<Prose>> Hints { get; init; }

    /// <summary>What "show me" says.</summary>
    public required Localised<Prose> Show { get; init; }

    /// <summary>What stands there when the task is done.</summary>
    public required Localised<Prose> Done { get; init; }

    /// <summary>Kind words when another thing was tapped; by the key of that turn, or <c>other</c>.</summary>
    public required IReadOnlyDictionary<string, Localised<Prose>> Misses { get; init; }

    /// <param name="tapped">The key of the turn that was taken, or null when it was something else.</param>
    public Localised<Prose> MissFor(string? tapped) =>
        tapped is not null && Misses.TryGetValue(tapped, out var words) ? words : Misses["other"];
}
