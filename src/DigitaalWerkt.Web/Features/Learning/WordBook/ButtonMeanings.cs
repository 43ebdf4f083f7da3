using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>What the words of buttons do, out of <c>content/practice/words.yml</c>.</summary>
public static class ButtonMeanings
{
    public const string File = "practice/words.yml";

    /// <summary>Reads the file. A folder without it has none.</summary>
    /// <returns>By the word; only those that are whole.</returns>
    public static IReadOnlyDictionary<string, Localised<string>> Read(ContentFolder folder, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, File);
        var meanings = new Dictionary<string, Localised<string>>();
        if (!System.IO.File.Exists(path)
            || Yaml.Read<Dictionary<string, Dictionary<string, YamlText>?>>(File, System.IO.File.ReadAllText(path), 1, problems) is not { } yaml)
        {
            return meanings;
        }
        foreach (var (word, texts) in yaml)
        {
            var missing = Language.Help.Prepend(Language.Dutch)
                .Where(language => texts?.GetValueOrDefault(language.Code)?.Value is not { Length: > 0 }).Select(language => language.Code).ToList();
            if (missing.Count > 0 || texts!.Count > Language.Help.Count + 1)
            {
                problems.Add(new ContentProblem(
                    File, 0, $"'{word}' isn't told in: {string.Join(", ", missing)}.", "Write it in Dutch and in each help language, and in no other."));
                continue;
            }
            meanings[word] = new(
                texts[Language.Dutch.Code].Value, Language.Help.ToDictionary(language => language.Code, language => texts[language.Code].Value));
        }
        return meanings;
    }
}
