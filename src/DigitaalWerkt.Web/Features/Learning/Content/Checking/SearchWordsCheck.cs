using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.Search;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>The words that people type lead to words that lessons say.</summary>
static class SearchWordsCheck
{
    public static IEnumerable<ContentProblem> Check(ContentFolder folder, IReadOnlyList<WrittenModule> modules)
    {
        var problems = new List<ContentProblem>();
        if (SearchWords.Read(folder, problems) is not { } words)
        {
            return problems;
        }
        var small = words.Small.SelectMany(word => Spelling.WordsOf(word.Value)).ToHashSet();
        var said = modules.Where(module => module.Settings.Audience == Audience.JobSeekers).SelectMany(WordsOf).ToHashSet();
        problems.AddRange(words.Small.Where(word => !IsOneWord(word.Value)).Select(word => NoWord(word.Value, word.Line)));
        foreach (var (typed, same) in words.Synonyms)
        {
            problems.AddRange(OfSynonym(typed, same, small, said));
        }
        return problems;
    }

    static IEnumerable<ContentProblem> OfSynonym(
        string typed, IReadOnlyList<YamlText> same, HashSet<string> small, HashSet<string> said)
    {
        var line = same.Count == 0 ? 0 : same[0].Line;
        if (!IsOneWord(typed))
        {
            yield return NoWord(typed, line);
        }
        if (same.Count == 0)
        {
            yield return new ContentProblem(
                SearchWords.File, 0, $"'{typed}' leads to nothing.", "Write behind it, between [ and ], a word that lessons say.");
        }
        if (Spelling.WordsOf(typed).Any(small.Contains))
        {
            yield return new ContentProblem(
                SearchWords.File,
                line,
                $"'{typed}' is a small word as well: nobody finds anything by it.",
                "Take it away from one of the two.");
        }
        foreach (var word in same)
        {
            if (!IsOneWord(word.Value))
            {
                yield return NoWord(word.Value, word.Line);
            }
            else if (!Spelling.WordsOf(word.Value).All(said.Contains))
            {
                yield return new ContentProblem(
                    SearchWords.File,
                    word.Line,
                    $"No lesson says '{word.Value}'.",
                    "Use a word that stands in a title, a summary or the new words of a lesson.");
            }
        }
    }

    static IEnumerable<string> WordsOf(WrittenModule module)
    {
        var dutch = module.Dutch;
        IEnumerable<string> texts =
        [
            dutch.Title.Prose.Text, dutch.Summary.Prose.Text,
            .. dutch.Words.Keys, .. dutch.Words.Values.Select(meaning => meaning.Prose.Text),
        ];
        return texts.SelectMany(Spelling.WordsOf);
    }

    static bool IsOneWord(string word) => Spelling.WordsOf(word).Count() == 1;

    static ContentProblem NoWord(string word, int line) =>
        new(SearchWords.File, line, $"'{word}' isn't one word.", "Write a line for each word.");
}
