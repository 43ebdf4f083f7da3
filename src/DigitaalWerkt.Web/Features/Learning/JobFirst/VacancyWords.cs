using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>The words of a vacancy as they sound. What stands in an address on the internet counts as no word.</summary>
public static partial class VacancyWords
{
    /// <summary>Stands for any e-mail address.</summary>
    public const string EmailAddress = "@";

    /// <summary>Stands for any address of a page.</summary>
    public const string Link = "://";

    // A phone shares the address of a page with its title.
    const int MostOfTitle = 12;

    /// <param name="text">Anything.</param>
    public static IReadOnlyList<string> Of(string text) =>
        [.. (PlainText.Lines(text) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(WordsOf)];

    /// <summary>Whether it is the address of a page, with at most a title beside it.</summary>
    /// <param name="text">Anything.</param>
    public static bool IsLink(string text) => Of(text) is var words && words.Contains(Link) && words.Count <= MostOfTitle;

    static IEnumerable<string> WordsOf(string part) =>
        part.Contains(Link, StringComparison.Ordinal) || Page.IsMatch(part) ? [Link]
        : part == EmailAddress || Email.IsMatch(part) ? [EmailAddress]
        : Spelling.WordsOf(part);

    // Only endings that are common here: "voltijds.Solliciteer" is two words without a space.
    [GeneratedRegex(
        @"^(?>[^\p{L}\p{N}]*)(www\.|[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.(be|nl|com|eu|org|net|gent|brussels|vlaanderen|jobs)(/|[^\p{L}\p{N}.@]*$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Page { get; }

    [GeneratedRegex(@"[\p{L}\p{N}_+-]@[\p{L}\p{N}-]+\.\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Email { get; }
}
