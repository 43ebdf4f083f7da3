using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>
/// The places in an answer that are filled in: these names and no others. What is filled in is text, and never read for places again.
/// </summary>
public static partial class AnswerPlaces
{
    public const string FirstName = "voornaam";
    public const string Location = "plaats";
    public const string Code = "code";
    public const string Link = "link";

    public static IReadOnlyList<string> All { get; } = [FirstName, Location, Code, Link];

    /// <summary>What stands between braces, with them: of an answer that is kept those that there aren't, of one that is sent all.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Braces().Matches(text).Select(match => match.Value).Distinct()];

    /// <summary>Those that nobody can fill in.</summary>
    public static IReadOnlyList<string> UnknownIn(string text) => [.. In(text).Where(place => !All.Contains(place[1..^1]))];

    /// <summary>Those that are still to be filled in.</summary>
    public static IReadOnlyList<string> OpenIn(string text) => [.. In(text).Where(place => All.Contains(place[1..^1]))];

    /// <summary>Fills in what is known; of what isn't, the place stays, so that the steward sees it.</summary>
    /// <param name="values">By the name of the place. An empty one takes the space before it along.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) => Place().Replace(
        text,
        match => values.GetValueOrDefault(match.Groups[2].Value) switch
        {
            null => match.Value,
            "" => "",
            { } value => match.Groups[1].Value + value,
        });

    [GeneratedRegex(@"\{[^{}\n]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"( ?)\{([a-z]+)\}")]
    private static partial Regex Place();
}
