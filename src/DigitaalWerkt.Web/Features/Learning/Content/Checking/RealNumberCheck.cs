using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>No number on the practice phone that could be somebody's, and no day that grows old.</summary>
static partial class RealNumberCheck
{
    public static IEnumerable<ContentProblem> Check(string file, IEnumerable<WrittenText> texts)
    {
        foreach (var text in texts)
        {
            if (PrivateNumbers.AreIn(text.Prose.Text) || Telephone.IsMatch(text.Prose.Text))
            {
                yield return new ContentProblem(
                    file, text.Line, "A number here could be somebody's.", "Leave it out, or use the number of persona.yml.");
            }
            if (Day.IsMatch(text.Prose.Text))
            {
                yield return new ContentProblem(
                    file, text.Line, "A date here grows old.", "Say it relative to today: vandaag, over een week.");
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(\+32|0)[1-9](?!00 00)[ ./]?(\d[ ./]?){6,8}", RegexOptions.ExplicitCapture)]
    private static partial Regex Telephone { get; }

    [GeneratedRegex(
        @"\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b20\d\d\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Day { get; }
}
