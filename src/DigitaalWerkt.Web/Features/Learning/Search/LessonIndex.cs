using System.Collections.Frozen;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Search;

/// <summary>The words of lessons, to find a lesson by. A word may be misspelt, or be another word for the same.</summary>
sealed class LessonIndex
{
    /// <summary>The most that is read of what somebody types, in characters.</summary>
    public const int MostTyped = 60;

    // Whoever tells a whole story says first what it is about.
    const int MostSaid = 600;

    const double OfTitle = 1;
    const double OfNewWord = .9;
    const double OfSummary = .8;
    const double OfMeaning = .5;

    // A word inside a longer one, such as foto in profielfoto. Shorter words stand in too many.
    const double Inside = .8;
    const int ShortestInside = 4;

    // Whoever misspells a word seldom writes it much longer or shorter.
    const double AlikeEnough = .55;
    const double AlikeWithOtherLength = .65;
    const double AsAlike = .05;

    // A lesson that fits half as well as the best one is left out.
    const double OfBest = .5;

    readonly IReadOnlyList<(Module Module, FrozenDictionary<string, double> Words)> lessons;
    readonly FrozenDictionary<string, string[]> synonyms;
    readonly FrozenSet<string> small;
    readonly FrozenSet<string> vocabulary;

    // The words of each language apart, with the synonyms among the Dutch ones.
    readonly IReadOnlyList<FrozenSet<string>> languages;

    public LessonIndex(IEnumerable<Module> modules, SearchWords words)
    {
        lessons = [.. modules.Select(module => (module, WordsIn(module)))];
        synonyms = words.Synonyms
            .Select(pair => (pair.Key, Same: pair.Value.SelectMany(same => Spelling.WordsOf(same.Value))))
            .SelectMany(pair => Spelling.WordsOf(pair.Key).Select(typed => (Typed: typed, pair.Same)))
            .GroupBy(pair => pair.Typed)
            .ToFrozenDictionary(same => same.Key, same => same.SelectMany(pair => pair.Same).Distinct().ToArray());
        small = words.Small.SelectMany(word => Spelling.WordsOf(word.Value)).ToFrozenSet();
        vocabulary = lessons.SelectMany(lesson => lesson.Words.Keys).Concat(synonyms.Keys).ToFrozenSet();
        languages =
        [
            .. lessons.SelectMany(lesson => TextsOf(lesson.Module)).Select(text => (text.Language, text.Text))
                .Concat(synonyms.Keys.Select(word => (Language: Language.Dutch.Code, Text: word)))
                .GroupBy(text => text.Language, text => text.Text)
                .Select(language => language.SelectMany(Spelling.WordsOf).ToFrozenSet()),
        ];
    }

    /// <summary>What is looked for, as it is read; null: nothing.</summary>
    public static string? Read(string? typed) => PlainText.Line(typed?[..Math.Min(typed.Length, MostTyped)]);

    /// <summary>The lessons that fit best, best first.</summary>
    /// <param name="typed">Anything.</param>
    public IReadOnlyList<Module> Find(string typed)
    {
        var asked = Spelling.WordsOf(Read(typed) ?? "").Where(word => !small.Contains(word)).Distinct().Select(Meant).ToList();
        return Best(asked);
    }

    IReadOnlyList<Module> Best(List<Dictionary<string, double>> asked)
    {
        var found = lessons.Select(lesson => (lesson.Module, Score: asked.Sum(meant => Fit(lesson.Words, meant))))
            .Where(lesson => lesson.Score > 0)
            .ToList();
        var least = OfBest * found.Select(lesson => lesson.Score).DefaultIfEmpty().Max();
        return [.. found.Where(lesson => lesson.Score >= least).OrderByDescending(lesson => lesson.Score).Select(lesson => lesson.Module)];
    }

    static double Fit(FrozenDictionary<string, double> words, IReadOnlyDictionary<string, double> meant) =>
        meant.Max(word => words.GetValueOrDefault(word.Key) * word.Value);

    /// <summary>
    /// The lessons that fit something longer, best first. Only words that are spelt as a lesson spells them count: among so many words each
    /// looks like another one.
    /// </summary>
    /// <param name="said">Anything.</param>
    public IReadOnlyList<Module> Fitting(string said)
    {
        var asked = Spelling.WordsOf(said[..Math.Min(said.Length, MostSaid)])
            .Where(word => !small.Contains(word) && vocabulary.Contains(word)).Distinct().Select(Meant).ToList();
        return Best(asked);
    }

    // The words of lessons that somebody means with a word, each with how sure that is. What is spelt right means itself.
    Dictionary<string, double> Meant(string word)
    {
        var spelt = vocabulary.Contains(word) ? [(Word: word, Likeness: 1.0)] : Alike(word);
        var meant = spelt.SelectMany(like =>
            synonyms.GetValueOrDefault(like.Word, []).Prepend(like.Word).Select(same => (Word: same, like.Likeness)));
        var around = word.Length < ShortestInside ? []
            : vocabulary.Where(longer => longer.Contains(word, StringComparison.Ordinal))
                .Select(longer => (Word: longer, Likeness: Inside));
        return meant.Concat(around).Append((Word: word, Likeness: 0)).GroupBy(like => like.Word)
            .ToDictionary(same => same.Key, same => same.Max(like => like.Likeness));
    }

    // Whoever misspells a word means one language: a word of another that happens to look more like it doesn't drive it out.
    List<(string Word, double Likeness)> Alike(string word) => [.. languages.SelectMany(language => Alike(word, language))];

    static List<(string Word, double Likeness)> Alike(string word, FrozenSet<string> language)
    {
        var alike = language.Select(other => (Word: other, Likeness: Spelling.Likeness(word, other)))
            .Where(like => like.Likeness >= (Math.Abs(like.Word.Length - word.Length) <= 1 ? AlikeEnough : AlikeWithOtherLength))
            .ToList();
        var best = alike.Select(like => like.Likeness).DefaultIfEmpty().Max();
        return alike.FindAll(like => like.Likeness >= best - AsAlike);
    }

    // Each word with the most that it says of the lesson.
    static FrozenDictionary<string, double> WordsIn(Module module) => TextsOf(module)
        .SelectMany(text => Spelling.WordsOf(text.Text).Select(word => (Word: word, text.Weight)))
        .GroupBy(word => word.Word)
        .ToFrozenDictionary(same => same.Key, same => same.Max(word => word.Weight));

    static IEnumerable<(string Language, string Text, double Weight)> TextsOf(Module module) =>
    [
        .. Weighed(module.Title, OfTitle),
        .. Weighed(module.Summary, OfSummary),
        .. module.Words.Select(word => (Language.Dutch.Code, word.Word, OfNewWord)),
        .. module.Words.SelectMany(word => Weighed(word.Meaning, OfMeaning)),
    ];

    static IEnumerable<(string Language, string Text, double Weight)> Weighed(Localised<string> text, double weight) =>
        text.Translations.Select(other => (other.Key, other.Value, weight)).Prepend((Language.Dutch.Code, text.Dutch, weight));
}
