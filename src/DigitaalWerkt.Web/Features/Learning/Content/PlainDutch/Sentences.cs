using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;

/// <summary>Splits Dutch text into sentences.</summary>
public static partial class Sentences
{
    static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "a.u.b.", "art.", "bijv.", "bv.", "ca.", "d.w.z.", "dhr.", "dr.", "excl.", "incl.", "m.a.w.", "mevr.", "mr.", "mvr.", "nr.", "o.a.", "p.", "st.", "tel.", "t.e.m.", "t.o.v.",
    };

    /// <summary>The sentences in order, trimmed. A line is at least one sentence; a colon or semicolon ends none.</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var start = 0;
            foreach (Match end in End().Matches(line))
            {
                if (!IsAbbreviation(line[start..(end.Index + end.Length)]))
                {
                    yield return line[start..(end.Index + end.Length)].Trim();
                    start = end.Index + end.Length;
                }
            }
            if (line[start..].Trim() is { Length: > 0 } rest)
            {
                yield return rest;
            }
        }
    }

    static bool IsAbbreviation(string soFar)
    {
        var word = soFar.TrimEnd().Split(' ')[^1].TrimStart('(', '"', '“', '‘', '\'');
        return Abbreviations.Contains(word) || Initial().IsMatch(word);
    }

    // Points, and the quotes or brackets that close behind them, before a space or the end.
    [GeneratedRegex("[.!?…]+[)\"”’'»]*(?=\\s|$)")]
    private static partial Regex End();

    [GeneratedRegex("^\\p{Lu}\\.\\z")]
    private static partial Regex Initial();
}
