using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Nothing that shouts, no little pictures among the letters, and no firm that really exists.</summary>
static partial class ToneCheck
{
    // Public services that a lesson is about may be named, and the two e-mail apps whose icon a learner has to find.
    static readonly string[] RealNames =
    [
        "Adecco", "Albert Heijn", "Aldi", "Argenta", "Belfius", "BNP", "Carrefour", "Colruyt", "Crelan", "Delhaize", "IKEA", "ING", "Indeed", "Jobat",
        "KBC", "Lidl", "Manpower", "Proximus", "Randstad", "Start People", "StepStone", "Telenet", "Tempo-Team",
    ];

    static readonly Regex RealName = new($@"(?<![\p{{L}}\p{{N}}])({string.Join('|', RealNames)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);

    public static IEnumerable<ContentProblem> Check(string file, IEnumerable<WrittenText> texts)
    {
        foreach (var text in texts)
        {
            if (Loud.Match(text.OwnWords) is { Success: true } loud)
            {
                yield return new ContentProblem(file, text.Line, $"'{loud.Value}' shouts.", "Write small letters and a point.");
            }
            if (Sign.IsMatch(text.Prose.Text))
            {
                yield return new ContentProblem(
                    file, text.Line, "A sign here isn't read aloud, or changes the direction of the text.", "Say it in words, or draw it.");
            }
            if (RealName.Match(text.Prose.Text) is { Success: true } name)
            {
                yield return new ContentProblem(
                    file, text.Line, $"'{name.Value}' really exists.", "Use a firm of practice/people.yml: lessons advertise nobody.");
            }
        }
    }

    // VDAB and GENT are names; five capitals in a row are a shout.
    [GeneratedRegex(@"!|\b\p{Lu}{5,}\b")]
    private static partial Regex Loud { get; }

    // Symbols that are pictures, and marks of direction.
    [GeneratedRegex(@"[\u200E\u200F\u202A-\u202E\u2066-\u2069\u2600-\u27BF]|[\uD83C-\uD83E][\uDC00-\uDFFF]")]
    private static partial Regex Sign { get; }
}
