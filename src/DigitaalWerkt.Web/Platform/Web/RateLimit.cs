namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>How often one address may ask. As metadata of an endpoint it goes before what the settings say of the kind of request.</summary>
/// <param name="Kind">What is counted together.</param>
/// <param name="PerMinute">Per minute and per instance, from 1 on; null: as often as it likes.</param>
public sealed record RateLimit(string Kind, int? PerMinute)
{
    /// <summary>For files that cost nothing to give.</summary>
    public static RateLimit None { get; } = new("free", null);
}
