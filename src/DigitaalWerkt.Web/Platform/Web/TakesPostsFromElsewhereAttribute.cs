namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// On a page that may be posted to by other sites and by programs: <see cref="SameOrigin"/> lets it through. Such a page trusts nothing but what is
/// signed in its address, reads no cookie, and does one thing that its link was given for.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesPostsFromElsewhereAttribute : Attribute;
