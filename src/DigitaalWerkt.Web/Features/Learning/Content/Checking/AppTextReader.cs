using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Finds what learners read in the files of apps. It looks at values and knows no elements: a key is either for the program, or its
/// value is read by people.
/// </summary>
static class AppTextReader
{
    const string Place = "plaats";

    // Words of buttons are as they are on real screens.
    static readonly HashSet<string> NotRead =
    [
        "icon", "palette", "start", "facts", "tables", "back", "needs", "when", "where", "set", "go", "send", "fact", "main", "picture",
        "list", "row", "frames", "light", "page", "number", "beeld", "van", "soort-van", "nr",
        "button", "switch", "tabs", "wie", "bubbles", "mine", "answers", "asks", "new", "arrives", "badge", "na", "draad",
        "days", "kort", "entries", "trip", "hoe", "plek", "rit", "dag",
    ];

    public static IEnumerable<PracticeContent.AppText> Read(ContentFolder folder)
    {
        var root = Path.Combine(folder.Root, "practice", "apps");
        var people = PeopleIn(folder);
        string[] files = Directory.Exists(root) ? Directory.GetFiles(root, "*.yml", SearchOption.AllDirectories) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var values = Yaml.ReadTexts(File.ReadAllText(file));
            var read = values.Where(value => !value.Keys.Any(NotRead.Contains)).ToList();
            yield return new PracticeContent.AppText(
                Path.GetFileName(Path.GetDirectoryName(file)!),
                folder.NameOf(file),
                [.. read.Select(value => WrittenText.Plain(value.Text.Line, TextPlace.Page, Scope.NamesIn.Replace(value.Text.Value, "")))],
                read.Where(value => value.Keys.Contains(Place)).SelectMany(value => Words.In(value.Text.Value)).Concat(people).ToHashSet());
        }
    }

    static List<string> PeopleIn(ContentFolder folder)
    {
        var file = Path.Combine(folder.Root, "practice", "people.yml");
        return File.Exists(file) ? [.. Yaml.ReadTexts(File.ReadAllText(file)).SelectMany(value => Words.In(value.Text.Value))] : [];
    }
}
