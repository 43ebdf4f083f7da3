using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>
/// Finds in the text of a vacancy what it asks, by words. They are compared as they sound, as when somebody looks for a lesson, and a long
/// word stands for its other forms.
/// </summary>
public sealed class AskFinder
{
    // Among so many words short ones look like others.
    const int ShortestAlike = 8;
    const int MostOtherLength = 3;
    const double AlikeEnough = .75;

    // The longest first: the words of "video interview" are those of no other interview.
    readonly IReadOnlyList<(IReadOnlyList<string> Words, string? Ask)> phrases;
    readonly IReadOnlyList<string> known;

    /// <param name="asks">The words of each ask.</param>
    /// <param name="ignored">Words that look like an ask and are none.</param>
    public AskFinder(IEnumerable<(string Ask, IReadOnlyList<string> Phrases)> asks, IEnumerable<string> ignored)
    {
        phrases =
        [
            .. asks.SelectMany(ask => ask.Phrases.Select(phrase => (Words: VacancyWords.Of(phrase), Ask: (string?)ask.Ask)))
                .Concat(ignored.Select(phrase => (Words: VacancyWords.Of(phrase), Ask: (string?)null)))
                .Where(phrase => phrase.Words.Count > 0)
                .OrderByDescending(phrase => phrase.Words.Count),
        ];
        known = [.. phrases.SelectMany(phrase => phrase.Words).Distinct()];
    }

    /// <summary>The ids of what it asks.</summary>
    /// <param name="vacancy">Anything.</param>
    public IReadOnlySet<string> Find(string vacancy)
    {
        var meanings = new Dictionary<string, HashSet<string>>();
        var words = VacancyWords.Of(vacancy).Select(word =>
            meanings.TryGetValue(word, out var meant) ? meant : (meanings[word] = MeantBy(word))).ToList();
        var found = new HashSet<string>();
        for (var at = 0; at < words.Count;)
        {
            var (phrase, ask) = words[at].Count == 0 ? default : phrases.FirstOrDefault(candidate => StandsAt(candidate.Words, words, at));
            if (ask is not null)
            {
                found.Add(ask);
            }
            at += phrase?.Count ?? 1;
        }
        return found;
    }

    static bool StandsAt(IReadOnlyList<string> phrase, List<HashSet<string>> words, int at) =>
        at + phrase.Count <= words.Count && Enumerable.Range(0, phrase.Count).All(i => words[at + i].Contains(phrase[i]));

    HashSet<string> MeantBy(string word) => [.. known.Where(other => other == word || AreAlike(other, word))];

    // Whoever misspells a word begins it well, and writes it about as long.
    static bool AreAlike(string one, string other) =>
        one.Length >= ShortestAlike && other.Length >= ShortestAlike && one[0] == other[0]
        && Math.Abs(one.Length - other.Length) <= MostOtherLength && Spelling.Likeness(one, other) >= AlikeEnough;
}
