namespace DigitaalWerkt.Web.Platform.Diagnostics;

/// <summary>The pages that are made once before the site says that it is ready; each feature adds its own.</summary>
public sealed class WarmUpOptions
{
    /// <summary>Addresses on this site, for example <c>/</c>.</summary>
    public List<string> Pages { get; } = ["/"];
}
