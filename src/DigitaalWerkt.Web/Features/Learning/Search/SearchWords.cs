using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Search;

/// <summary>What editors know of the words that people type: <c>content/search-words.yml</c>.</summary>
/// <param name="Small">Words that say nothing of a lesson.</param>
/// <param name="Synonyms">What people type, with the words of the lessons that say the same.</param>
sealed record SearchWords(IReadOnlyList<YamlText> Small, IReadOnlyDictionary<string, IReadOnlyList<YamlText>> Synonyms)
{
    public const string File = "search-words.yml";

    public static readonly SearchWords None = new([], new Dictionary<string, IReadOnlyList<YamlText>>());

    /// <summary>Reads the file. A folder without it has no such words.</summary>
    /// <returns>Null when a problem was added.</returns>
    public static SearchWords? Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, File);
        if (!System.IO.File.Exists(path))
        {
            return None;
        }
        return Yaml.Read<WordsYaml>(File, System.IO.File.ReadAllText(path), 1, problems) is { } yaml
            ? new SearchWords(
                [.. (yaml.Small ?? []).OfType<YamlText>()],
                (yaml.Synonyms ?? []).ToDictionary(
                    pair => pair.Key, pair => (IReadOnlyList<YamlText>)[.. (pair.Value ?? []).OfType<YamlText>()]))
            : null;
    }

    sealed class WordsYaml
    {
        public required List<YamlText?>? Small { get; set; }

        public required Dictionary<string, List<YamlText?>?>? Synonyms { get; set; }
    }
}
