using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>Addresses of pages within other text: programs for mail and messages make a link of them by themselves.</summary>
public static partial class PageAddress
{
    /// <summary>Whether some of it looks like one: <c>www.stad.gent</c>, <c>evil.be/win</c>, <c>https://evil</c>.</summary>
    public static bool IsIn(string text) => Possible.IsMatch(text);

    // A dot with two letters or more behind it, as no abbreviation has (J.P., v.z.w.), or what stands before a host. Browsers take the
    // full stops of China and Japan for a dot as well, and letters of mathematics for ordinary ones: those are pairs (UTS 46).
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cs}-][.\u3002\uFF0E\uFF61][\p{L}\p{M}\p{Cs}]{2}|:[/\\]")]
    private static partial Regex Possible { get; }
}
