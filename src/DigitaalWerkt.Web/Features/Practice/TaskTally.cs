namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>How it goes with one task: for the help that the page offers, never a score.</summary>
/// <param name="Misses">How often another thing was tapped.</param>
/// <param name="Miss">What was tapped in the last act: the id of an e-mail or file, <c>no-file</c> or <c>other</c>; null when that was no miss.</param>
/// <param name="Hints">How many hints the learner asked for.</param>
/// <param name="Shown">The learner asked to be shown what to tap.</param>
/// <param name="Reached">The goal was reached.</param>
public sealed record TaskTally(int Misses = 0, string? Miss = null, int Hints = 0, bool Shown = false, bool Reached = false)
{
    public static readonly TaskTally None = new();

    const int MissesBeforeOffer = 4;

    /// <summary>Reached without being shown.</summary>
    public bool ReachedAlone => Reached && !Shown;

    /// <summary>It goes badly: the page offers that somebody helps. Over as soon as it is reached or begun once more.</summary>
    public bool NeedsSomebody => !Reached && Misses >= MissesBeforeOffer;

    /// <summary>What stands when the same task was done on two devices.</summary>
    public TaskTally Merge(TaskTally other) => new(
        Math.Max(Misses, other.Misses),
        Miss: null,
        Math.Max(Hints, other.Hints),
        Shown: !ReachedAlone && !other.ReachedAlone && (Shown || other.Shown),
        Reached: Reached || other.Reached);
}
