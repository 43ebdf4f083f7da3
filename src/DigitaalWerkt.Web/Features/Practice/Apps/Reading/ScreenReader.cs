using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads one screen of an app. Every name in it is looked up, so that a screen that was read can be shown.</summary>
/// <param name="app">The app with its facts and tables; its screens need not be read yet.</param>
sealed class ScreenReader(
    ContentFolder content,
    string path,
    App app,
    IReadOnlySet<string> screens,
    IReadOnlySet<string> mails,
    Names names,
    ICollection<ContentProblem> problems)
{
    public AppScreen? Read()
    {
        var file = content.NameOf(path);
        var words = new ScreenWords(file, app, screens, names, problems);
        var id = Path.GetFileNameWithoutExtension(path);
        if (!AppReader.Id.IsMatch(id))
        {
            words.Complain($"'{id}' can't be used as an id.", "Name the file with small letters, digits and hyphens, at most 40.");
            return null;
        }
        if (Yaml.Read<ScreenYaml>(file, File.ReadAllText(path), 1, problems) is not { } yaml)
        {
            return null;
        }
        words.Line = yaml.Title.Line;
        var title = words.Text(yaml.Title);
        var back = yaml.Back is { Value: not "" } written ? words.ScreenNamed(written) : null;
        if (back is null && id != app.Start)
        {
            words.Complain("The screen has no way back.", "Name the screen that comes before it: back: <screen>.");
        }
        if (yaml.Needs is { } needs && names.FactOf(needs.Value)?.App != app.Id)
        {
            words.Line = needs.Line;
            words.Complain($"There is no fact '{needs.Value}' in app.yml.", "Name the fact without which this screen is empty.");
        }
        var reader = new ElementReader(app, words, new EffectReader(app, mails, words));
        var elements = (yaml.Elements ?? []).Select(element => element is null ? null : reader.Read(element)).ToList();
        if (elements.Count == 0 || elements.Contains(null))
        {
            words.Complain("The screen is empty, or one of its elements is.", ElementReader.Kinds);
        }
        return new AppScreen(id, title, back, yaml.Needs?.Value, [.. elements.OfType<Element>()]);
    }
}
