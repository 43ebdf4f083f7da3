using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Short sentences, and no words that make somebody feel small.</summary>
static partial class PlainLanguageCheck
{
    public const int LongestSentence = 12;

    public static IEnumerable<ContentProblem> Check(string file, IEnumerable<WrittenText> texts)
    {
        foreach (var text in texts)
        {
            foreach (var sentence in Sentences.In(text.Prose.Text))
            {
                if (Words.In(sentence).Count() is > LongestSentence and var length)
                {
                    yield return new ContentProblem(
                        file, text.Line, $"The sentence '{sentence}' has {length} words.", $"Make two of it: at most {LongestSentence} words each.");
                }
            }
            foreach (Match word in Forbidden().Matches(text.Prose.Text))
            {
                yield return new ContentProblem(
                    file, text.Line, $"'{word.Value}' makes somebody who doesn't manage feel small.", "Leave the word out, and say what is so.");
            }
        }
    }

    [GeneratedRegex(@"\bgewoon\b|\bsimpelweg\b|\bmakkelijk\b|\bfout!", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
