using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>Writes words as they sound, so that "vakatuur" and "vacature" look alike, and says how alike two are.</summary>
public static partial class Spelling
{
    /// <summary>What sounds the same in Dutch is written the same. The order matters.</summary>
    static readonly (string From, string To)[] Sounds =
    [
        ("dt", "t"), ("ph", "f"), ("ck", "k"), ("ch", "g"), ("qu", "kw"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("cy", "sy"),
        ("c", "k"), ("q", "k"), ("ij", "y"), ("ei", "y"), ("z", "s"), ("v", "f"),
    ];

    /// <summary>The words of a text as they sound: without capitals, accents, hyphens and double letters.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        Word.Matches(Joint.Replace(Plain(text), "")).Select(match => AsItSounds(match.Value));

    /// <summary>How alike two words are, from 0 to 1: the share of the groups of three letters that they have in common.</summary>
    public static double Likeness(string one, string other)
    {
        var (mine, theirs) = (TrigramsOf(one), TrigramsOf(other));
        return 2.0 * mine.Intersect(theirs).Count() / (mine.Count + theirs.Count);
    }

    // The beginning of a word counts more than its end: two spaces stand before it, and one behind it.
    static HashSet<string> TrigramsOf(string word)
    {
        var padded = $"  {word} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(start => padded.Substring(start, 3))];
    }

    static string AsItSounds(string word)
    {
        var sound = Double.Replace(Sounds.Aggregate(word, (so, rule) => so.Replace(rule.From, rule.To, StringComparison.Ordinal)), "$1");
        return sound[^1] switch
        {
            'd' => sound[..^1] + 't',
            'b' => sound[..^1] + 'p',
            _ => sound,
        };
    }

    // Arabic is written with and without its small signs; the Turkish ı has no accent to take away.
    static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(sign switch
                {
                    'ı' => 'i',
                    'ة' => 'ه',
                    'ى' => 'ي',
                    _ => sign,
                });
            }
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word { get; }

    // E-mail and email, foto's and fotos; and what stretches an Arabic word.
    [GeneratedRegex(@"(?<=\p{L})[-'’\u0640](?=\p{L})|\u0640")]
    private static partial Regex Joint { get; }

    [GeneratedRegex(@"(\p{L})\1+")]
    private static partial Regex Double { get; }
}
