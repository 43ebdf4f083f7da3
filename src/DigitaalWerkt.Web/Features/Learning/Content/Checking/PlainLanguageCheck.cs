using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Short sentences, and no words that make somebody feel small: the reader, or the people that a lesson is about.</summary>
static partial class PlainLanguageCheck
{
    public static IEnumerable<ContentProblem> Check(string file, IEnumerable<WrittenText> texts, LessonRules rules)
    {
        foreach (var text in texts)
        {
            foreach (var sentence in Sentences.In(text.Prose.Text))
            {
                if (Words.In(sentence).Count() is var length && length > rules.LongestSentence)
                {
                    yield return new ContentProblem(
                        file, text.Line, $"The sentence '{sentence}' has {length} words.", $"Make two of it: at most {rules.LongestSentence} words each.");
                }
            }
            foreach (var problem in rules.HasCases ? OfLabels(file, text) : OfBelittling(file, text))
            {
                yield return problem;
            }
        }
    }

    /// <summary>The words that make whoever doesn't manage feel small, as they stand in the text.</summary>
    public static IEnumerable<string> BelittlingIn(string text) => Forbidden().Matches(text).Select(word => word.Value);

    static IEnumerable<ContentProblem> OfBelittling(string file, WrittenText text) =>
        BelittlingIn(text.Prose.Text).Select(word => new ContentProblem(
            file, text.Line, $"'{word}' makes somebody who doesn't manage feel small.", "Leave the word out, and say what is so."));

    static IEnumerable<ContentProblem> OfLabels(string file, WrittenText text) =>
        Labels().Matches(text.Prose.Text).Select(word => new ContentProblem(
            file, text.Line, $"'{word.Value}' puts people in a box.", "Say what somebody can do already, or what is hard for them."));

    [GeneratedRegex(@"\b(kansarm|laaggeschoold|allochto(on|ne)|digibeet|digibet|analfabe(et|te)|zelfredzaam)\w*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Labels();

    [GeneratedRegex(@"\bgewoon\b|\bsimpelweg\b|\bmakkelijk\b|\bfout!", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}
