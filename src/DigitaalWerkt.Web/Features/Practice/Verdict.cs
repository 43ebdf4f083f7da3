namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What one act means for the goal of a task.</summary>
/// <param name="Miss">What was tapped instead: the id of an e-mail or a file, <see cref="NoFile"/> or <see cref="Other"/>.</param>
/// <param name="IsPraise">The other thing was sensible: it gets its words, and is not counted.</param>
public readonly record struct Verdict(bool IsReached, string? Miss, bool IsPraise = false)
{
    /// <summary>Another button.</summary>
    public const string Other = "other";

    /// <summary>Sent without the file that must go along.</summary>
    public const string NoFile = "no-file";

    public static readonly Verdict Nothing = new(false, null);
    public static readonly Verdict Reached = new(true, null);

    public static Verdict Missed(string what) => new(false, what);
    public static Verdict Praised(string what) => new(false, what, IsPraise: true);
}
