using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>
/// Chooses initiatives by what somebody types or answers. A city has some hundreds of them: all are read, and compared as they sound,
/// so that a word may be misspelt and no database needs an extension.
/// </summary>
public static class FindInitiatives
{
    /// <summary>The most that is read of what somebody types, in characters.</summary>
    public const int MostTyped = 60;

    /// <summary>The most that the three questions lead to.</summary>
    public const int MostFitting = 5;

    const double OfName = 1;
    const double OfOffer = .8;
    const double OfRest = .6;
    const double AlikeEnough = .55;
    const double Inside = .8;
    const int ShortestInside = 4;
    const double OfBest = .5;

    /// <summary>What is looked for, as it is read; null: nothing.</summary>
    public static string? Read(string? typed) => PlainText.Line(typed?[..Math.Min(typed.Length, MostTyped)]);

    /// <summary>Those that fit what was typed, best first.</summary>
    public static IReadOnlyList<Initiative> ByWords(IEnumerable<Initiative> all, string typed)
    {
        var asked = Spelling.WordsOf(typed).Distinct().ToList();
        var found = all.Select(initiative => (Initiative: initiative, Score: ScoreOf(initiative, asked))).Where(pair => pair.Score > 0).ToList();
        var least = OfBest * found.Select(pair => pair.Score).DefaultIfEmpty().Max();
        return [.. found.Where(pair => pair.Score >= least).OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Initiative.Name, StringComparer.Ordinal)
            .Select(pair => pair.Initiative)];
    }

    /// <summary>At most five that fit the answers: first what is made for such people, then what was checked last.</summary>
    /// <param name="all">The initiatives that go on.</param>
    /// <param name="answers">Codes of <see cref="Audience"/>; a question without an answer fits everything.</param>
    public static IReadOnlyList<Initiative> ByAnswers(IEnumerable<Initiative> all, IReadOnlyCollection<string> answers) =>
    [
        .. all.Where(initiative => answers.All(answer => IsFor(initiative, answer)))
            .OrderByDescending(initiative => answers.Count(initiative.Tags.Contains))
            .ThenByDescending(initiative => initiative.CheckedOn)
            .ThenBy(initiative => initiative.Name, StringComparer.Ordinal)
            .Take(MostFitting),
    ];

    static bool IsFor(Initiative initiative, string answer)
    {
        var question = Audience.Questions.Values.Single(codes => codes.Contains(answer));
        return initiative.Tags.Contains(answer) || !initiative.Tags.Any(question.Contains);
    }

    static double ScoreOf(Initiative initiative, IReadOnlyList<string> asked)
    {
        var words = WordsOf(initiative).GroupBy(pair => pair.Word).ToDictionary(same => same.Key, same => same.Max(pair => pair.Weight));
        return asked.Sum(word => words.Max(pair => pair.Value * LikenessOf(word, pair.Key)));
    }

    static double LikenessOf(string asked, string word) =>
        asked == word ? 1
        : asked.Length >= ShortestInside && word.Contains(asked, StringComparison.Ordinal) ? Inside
        : Spelling.Likeness(asked, word) is var likeness and >= AlikeEnough ? likeness
        : 0;

    static IEnumerable<(string Word, double Weight)> WordsOf(Initiative initiative) =>
        Weighed(initiative.Name, OfName).Concat(Weighed(initiative.OfferedBy, OfOffer))
            .Concat(Weighed($"{initiative.Summary} {initiative.Places} {string.Join(' ', initiative.Tags)}", OfRest));

    static IEnumerable<(string Word, double Weight)> Weighed(string text, double weight) => Spelling.WordsOf(text).Select(word => (word, weight));
}
