using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>Splits text into words.</summary>
public static partial class Words
{
    /// <summary>Letters and digits, also with a hyphen, apostrophe, point or at sign within: <c>e-mail</c>, <c>foto's</c>, <c>10.30</c>, <c>jobs@x.be</c>.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(text.Normalize(NormalizationForm.FormKC)).Select(match => match.Value);

    /// <summary>An e-mail address, a web address or a number: nobody reads it as a word.</summary>
    public static bool IsCode(string word) => word.IndexOfAny(['@', '.', '/', '_']) >= 0 || word.Any(char.IsDigit);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-'’.@/_][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();
}
