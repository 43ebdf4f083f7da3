using System.Globalization;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// The words of buttons. Each stands in <c>buttons.yml</c>, with where it was seen on a real screen, or that it is our own; lessons
/// name no other, but for what stands on the practice phone itself.
/// </summary>
static class ButtonCheck
{
    const string File = "practice/buttons.yml";
    const string Remedy = $"Add it to {File}: the word, and seen with on, or own with why.";

    /// <param name="library">The practice phone; null when it is broken, which it tells itself: then only the list is looked at.</param>
    public static IEnumerable<ContentProblem> Check(ContentFolder folder, PracticeLibrary? library, IReadOnlyList<WrittenModule> modules)
    {
        var problems = new List<ContentProblem>();
        var listed = Read(folder, problems);
        if (library is null)
        {
            return problems;
        }
        problems.AddRange(ButtonMeaningCheck.Check(folder, listed, modules));
        problems.AddRange(PhoneWords.Buttons.Where(word => !listed.Contains(word))
            .Select(word => new ContentProblem(File, 0, $"The button '{word}' of the practice phone isn't listed.", Remedy)));
        problems.AddRange(
            from app in library.Apps.Values
            from screen in app.Screens.Values
            from word in screen.Elements.SelectMany(LabelsOf).Distinct()
            where !listed.Contains(word)
            select new ContentProblem($"practice/apps/{app.Id}/{screen.Id}.yml", 0, $"The button '{word}' isn't listed.", Remedy));
        var shown = ShownOn(library).Concat(listed).ToHashSet();
        problems.AddRange(
            from module in modules
            from text in module.Dutch.Texts
            from word in text.Prose.Buttons
            where !shown.Contains(word)
            select new ContentProblem(
                module.Dutch.File, text.Line, $"`{word}` is no listed button, and stands nowhere on the practice phone.", Remedy));
        return problems;
    }

    static HashSet<string> Read(ContentFolder folder, List<ContentProblem> problems)
    {
        var path = Path.Combine(folder.Root, File);
        if (!System.IO.File.Exists(path))
        {
            problems.Add(new ContentProblem(
                File, 0, "The list of buttons is missing.", "Write each word, and under it where it was seen and on which day."));
            return [];
        }
        if (Yaml.Read<Dictionary<string, ButtonYaml?>>(File, System.IO.File.ReadAllText(path), 1, problems) is not { } yaml)
        {
            return [];
        }
        foreach (var (word, button) in yaml)
        {
            var isSeen = button is { Seen.Value.Length: > 0, On.Value: var on, Own: null }
                && DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            if (!isSeen && button is not { Own.Value.Length: > 0, Seen: null, On: null })
            {
                var line = (button?.Seen ?? button?.Own ?? button?.On)?.Line ?? 0;
                problems.Add(new ContentProblem(
                    File, line, $"'{word}' doesn't say where it was seen, and when.", "Write seen and on with a date; or own, and why."));
            }
        }
        return [.. yaml.Keys];
    }

    static IEnumerable<string> LabelsOf(Element element) => element switch
    {
        Element.Button button => [button.Label],
        Element.Switch turned => [turned.Label],
        Element.Tabs tabs => tabs.Screens.Select(tab => tab.Label),
        Element.Prompt prompt => prompt.Words.Values,
        _ => [],
    };

    static IEnumerable<string> ShownOn(PracticeLibrary library) =>
        library.Apps.Values.SelectMany(app => app.Screens.Values.SelectMany(screen => screen.Elements).SelectMany(WordsOf)
                .Concat(app.Tables.Values.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values))
                .Append(app.Name))
            .Concat(library.Mails.Values.Select(mail => mail.From))
            .Concat(library.Files.Values.Select(file => file.Name));

    static IEnumerable<string> WordsOf(Element element) => element switch
    {
        Element.Choice choice => choice.Words.Values.Append(choice.Label),
        Element.Field field => field.Offers.Append(field.Label),
        Element.Tiles tiles => tiles.Words,
        Element.Crop crop => crop.Words.Values.Append(crop.Label),
        Element.Slider slider => [slider.Label, slider.Less, slider.More],
        _ => [],
    };

    sealed class ButtonYaml
    {
        public YamlText? Seen { get; set; }

        public YamlText? On { get; set; }

        public YamlText? Own { get; set; }
    }
}
