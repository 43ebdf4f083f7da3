using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>The apps, the persona and the people of the practice phone, read from the content folder at one moment.</summary>
/// <param name="Apps">By id.</param>
/// <param name="Persona">Null when the folder has no apps, and so needs none.</param>
sealed partial record AppShelf(IReadOnlyDictionary<string, App> Apps, Persona? Persona)
{
    /// <summary>Roads that were searched in these apps.</summary>
    public ConcurrentDictionary<string, Road?> Roads { get; } = new();

    public static AppShelf Read(ContentFolder content, IReadOnlySet<string> mails, ICollection<ContentProblem> problems)
    {
        var root = Path.Combine(content.Root, "practice", "apps");
        if (!Directory.Exists(root))
        {
            return new AppShelf(new Dictionary<string, App>(), null);
        }
        var people = ReadPeople(content, problems);
        var reader = new AppReader(content, people, problems);
        var read = Directory.GetDirectories(root)
            .Where(path => !Path.GetFileName(path).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .Select(path => reader.Read(path))
            .OfType<(App App, IReadOnlyList<string> ScreenFiles)>()
            .ToList();
        var known = read.ToDictionary(app => app.App.Id, app => app.App);
        return new AppShelf(
            read.ToDictionary(app => app.App.Id, app => WithScreens(app.App, app.ScreenFiles)),
            ReadPersona(content, problems));

        App WithScreens(App app, IReadOnlyList<string> files)
        {
            var names = new Names(known, mails, app);
            var ids = files.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
            var screens = files.Select(file => new ScreenReader(content, file, app, ids, mails, names, problems).Read())
                .OfType<AppScreen>();
            return app with { Screens = screens.ToDictionary(screen => screen.Id) };
        }
    }

    static Persona? ReadPersona(ContentFolder content, ICollection<ContentProblem> problems)
    {
        const string Name = "practice/persona.yml";
        if (TextOf(content, Name, problems) is not { } text || Yaml.Read<PersonaYaml>(Name, text, 1, problems) is not { } yaml)
        {
            return null;
        }
        foreach (var empty in new[] { yaml.Name, yaml.Says, yaml.Address, yaml.Mobile, yaml.EMail }.Where(value => value.Value.Length == 0))
        {
            problems.Add(new ContentProblem(Name, empty.Line, "This is empty.", "Fill it in."));
        }
        if (!yaml.EMail.Value.EndsWith(".example", StringComparison.Ordinal) || !NobodysNumber.IsMatch(yaml.Mobile.Value))
        {
            problems.Add(new ContentProblem(
                Name,
                yaml.EMail.Line,
                "The e-mail address or the number could be somebody's.",
                "Let the address end in .example, and the number begin with 0400 00."));
        }
        return new Persona(yaml.Name.Value, yaml.Says.Value, yaml.Address.Value, yaml.Mobile.Value, yaml.EMail.Value);
    }

    static Dictionary<string, Acquaintance> ReadPeople(ContentFolder content, ICollection<ContentProblem> problems)
    {
        const string Name = "practice/people.yml";
        if (TextOf(content, Name, problems) is not { } text
            || Yaml.Read<Dictionary<string, PersonYaml?>>(Name, text, 1, problems) is not { } yaml)
        {
            return [];
        }
        foreach (var (id, person) in yaml)
        {
            if (!AppReader.Id.IsMatch(id) || person is not { Name.Value.Length: > 0 })
            {
                problems.Add(new ContentProblem(
                    Name,
                    person?.Name.Line ?? 0,
                    $"'{id}' has no name, or can't be an id.",
                    "Write the id in small letters, and under it name."));
            }
        }
        return yaml.Where(person => person.Value is not null)
            .ToDictionary(
                person => person.Key, person => new Acquaintance(person.Key, person.Value!.Name.Value, person.Value.Contact?.Value));
    }

    static string? TextOf(ContentFolder content, string name, ICollection<ContentProblem> problems)
    {
        var path = Path.Combine(content.Root, name);
        if (File.Exists(path))
        {
            return File.ReadAllText(path);
        }
        problems.Add(new ContentProblem(name, 0, "The file is missing.", "Apps need it: see docs/content-format.md."));
        return null;
    }

    // A range that is given to nobody.
    [GeneratedRegex(@"^0400 00( \d\d){2}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NobodysNumber { get; }

    sealed class PersonaYaml
    {
        public required YamlText Name { get; set; }

        public required YamlText Says { get; set; }

        public required YamlText Address { get; set; }

        public required YamlText Mobile { get; set; }

        public required YamlText EMail { get; set; }
    }

    sealed class PersonYaml
    {
        public required YamlText Name { get; set; }

        public YamlText? Contact { get; set; }
    }
}
