using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>
/// Finds signals that may tell the same. A network has some hundreds: all are read, and compared as they sound, so that a word may be
/// misspelt.
/// </summary>
public static class FindTwins
{
    public const int Most = 3;

    const int ShortestWord = 4;
    const double AlikeEnough = .6;
    const double ShareEnough = .4;
    const int WordsEnough = 2;

    /// <summary>Words that stand in every sentence, as they sound: they make no two signals alike.</summary>
    static readonly HashSet<string> Everywhere =
    [
        .. Spelling.WordsOf(
            "mensen iemand niemand hebben heeft geen niet veel vaak voor naar door over maar deze wordt worden moet moeten kunnen willen zonder "
            + "meer minder alle omdat daar hier waar zijn haar onze ons hun want terwijl altijd nooit krijgen krijgt vinden vindt gaat gaan"),
    ];

    /// <summary>At most three that may tell the same, the most alike first.</summary>
    public static IReadOnlyList<HeardSignal> Among(IEnumerable<HeardSignal> all, string? typed)
    {
        var asked = WordsOf(typed ?? "");
        if (asked.Count == 0)
        {
            return [];
        }
        var least = Math.Min(WordsEnough, asked.Count);
        return
        [
            .. all.Select(signal => (Signal: signal, Found: CountIn(asked, WordsOf(signal.Text))))
                .Where(pair => pair.Found >= least && (double)pair.Found / asked.Count >= ShareEnough)
                .OrderByDescending(pair => pair.Found).ThenByDescending(pair => pair.Signal.Number)
                .Take(Most).Select(pair => pair.Signal),
        ];
    }

    static int CountIn(HashSet<string> asked, HashSet<string> words) =>
        asked.Count(word => words.Contains(word) || words.Any(other => Spelling.Likeness(word, other) >= AlikeEnough));

    static HashSet<string> WordsOf(string text) => [.. Spelling.WordsOf(text).Where(word => word.Length >= ShortestWord && !Everywhere.Contains(word))];
}
