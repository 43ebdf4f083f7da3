namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// How often one address may ask, per minute and per instance (section <c>RateLimits</c>). Generous, because all computers of
/// a library or a class share one address.
/// </summary>
public sealed class RateLimitOptions
{
    /// <summary>Pages opened.</summary>
    public int ReadsPerMinute { get; set; } = 3_000;

    /// <summary>Forms sent: thirty learners who press "Volgende" every five seconds are 360 in a minute.</summary>
    public int WritesPerMinute { get; set; } = 900;

    /// <summary>Forms sent to places where somebody could guess: passwords, codes, pictures of a card.</summary>
    public int GuessesPerMinute { get; set; } = 60;

    /// <summary>The places where somebody could guess, by the beginning of their path; each feature adds its own.</summary>
    public List<PathString> Guarded { get; } = [];
}
