using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads what an app is before its screens: its facts and tables.</summary>
sealed partial class AppReader(
    ContentFolder content, IReadOnlyDictionary<string, Acquaintance> people, ICollection<ContentProblem> problems)
{
    public const string AppFile = "app.yml";
    const int LongestText = 200;

    /// <summary>The palettes of app.css and parts.css.</summary>
    public static readonly IReadOnlyList<string> Palettes = ["groen", "paars", "blauw", "oranje", "grijs", "zand", "zee"];

    /// <summary>The app without its screens, and the names of the files that hold those; null when too little can be read.</summary>
    public (App App, IReadOnlyList<string> ScreenFiles)? Read(string path)
    {
        var id = Path.GetFileName(path);
        var file = $"{content.NameOf(path)}/{AppFile}";
        if (!Id.IsMatch(id))
        {
            Complain(file, 0, $"'{id}' can't be used as an id.", "Name the folder with small letters, digits and hyphens, at most 40.");
            return null;
        }
        if (!File.Exists(Path.Combine(path, AppFile)))
        {
            Complain(file, 0, "The file is missing.", "Every app has app.yml.");
            return null;
        }
        if (Yaml.Read<AppYaml>(file, File.ReadAllText(Path.Combine(path, AppFile)), 1, problems) is not { } yaml)
        {
            return null;
        }
        Demand(yaml.Name.Value.Length > 0, yaml.Name, "The app has no name.", "Fill in name.");
        DemandOneOf(PhoneIconTagHelper.Names, yaml.Icon, "icon");
        DemandOneOf(Palettes, yaml.Palette, "palette");
        var tableNames = (yaml.Tables ?? []).OfType<YamlText>().ToList();
        var tables = tableNames.Select(name => ReadTable(path, file, name)).OfType<AppTable>().ToDictionary(table => table.Id);
        var facts = (yaml.Facts ?? []).Select(pair => ReadFact(id, file, pair.Key, pair.Value, tables))
            .OfType<Fact>()
            .ToDictionary(fact => fact.Id);
        var screens = Directory.GetFiles(path, "*.yml")
            .Where(name => Path.GetFileName(name) != AppFile)
            .Where(name => tableNames.TrueForAll(table => table.Value != Path.GetFileNameWithoutExtension(name)))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (screens.TrueForAll(name => Path.GetFileNameWithoutExtension(name) != yaml.Start.Value))
        {
            Complain(
                file,
                yaml.Start.Line,
                $"There is no screen '{yaml.Start.Value}'.",
                "Write a file of that name with .yml, or name another as the start.");
        }
        var app = new App(
            id, yaml.Name.Value, yaml.Icon.Value, yaml.Palette.Value, yaml.Start.Value, facts, tables, new Dictionary<string, AppScreen>())
        {
            Pictures = PictureReader.Read(content, path, problems),
        };
        return (WithArrivals(app, file, yaml), screens);

        void DemandOneOf(IReadOnlyCollection<string> known, YamlText word, string what) =>
            Demand(known.Contains(word.Value), word, $"There is no {what} '{word.Value}'.", $"Use one of: {string.Join(", ", known)}.");

        void Demand(bool holds, YamlText at, string message, string remedy)
        {
            if (!holds)
            {
                Complain(file, at.Line, message, remedy);
            }
        }
    }

    App WithArrivals(App app, string file, AppYaml yaml)
    {
        var set = yaml.Arrives is { } name && app.Facts.GetValueOrDefault(name.Value) is { Kind: FactKind.SomeOf } fact
            && app.Tables.ContainsKey(fact.Table)
                ? fact
                : null;
        if (set is null)
        {
            if ((yaml.Arrives ?? yaml.Badge) is { } wrong)
            {
                Complain(
                    file, wrong.Line, "There is no set of rows in which something arrives.", "Name under arrives a fact some-of a table.");
            }
            return app;
        }
        var badge = yaml.Badge is null ? null : ConditionReader.Read(yaml.Badge.Value);
        if (yaml.Badge is not null && badge is null)
        {
            Complain(file, yaml.Badge.Line, $"'{yaml.Badge.Value}' is no condition.", ConditionReader.Form);
        }
        if (badge is not null)
        {
            var names = new Names(new Dictionary<string, App> { [app.Id] = app }, new HashSet<string>(), app, app.Tables[set.Table]);
            foreach (var (message, remedy) in names.Doubts(badge))
            {
                Complain(file, yaml.Badge!.Line, message, remedy);
            }
        }
        return app with { Arrives = set, Badge = badge };
    }

    AppTable? ReadTable(string path, string appFile, YamlText name)
    {
        var tablePath = Path.Combine(path, Path.GetFileName(name.Value) + ".yml");
        var file = content.NameOf(tablePath);
        if (!Id.IsMatch(name.Value) || !File.Exists(tablePath))
        {
            Complain(
                appFile,
                name.Line,
                $"There is no table '{name.Value}'.",
                "Write its rows in a file of that name with .yml, or take the name away.");
            return null;
        }
        if (Yaml.Read<Dictionary<string, Dictionary<string, YamlText?>?>>(file, File.ReadAllText(tablePath), 1, problems) is not { } yaml)
        {
            return null;
        }
        var rows = yaml.Select(row => ReadRow(file, row.Key, row.Value ?? [])).OfType<AppRow>().ToList();
        if (rows.Count == 0)
        {
            Complain(file, 0, "The table has no rows.", "Write an id for each row, and under it its cells.");
            return null;
        }
        foreach (var row in rows.Where(row => !row.Cells.Keys.ToHashSet().SetEquals(rows[0].Cells.Keys)))
        {
            var cells = string.Join(", ", yaml[rows[0].Id]!.Keys);
            Complain(file, LineOf(yaml[row.Id]), $"The row '{row.Id}' hasn't the cells of the first row.", $"Give it: {cells}.");
        }
        return new AppTable(name.Value, [.. rows[0].Cells.Keys], rows);
    }

    AppRow? ReadRow(string file, string id, Dictionary<string, YamlText?> yaml)
    {
        if (!Id.IsMatch(id) || yaml.Keys.FirstOrDefault(column => !Id.IsMatch(column) || column == AppRow.IdColumn) is not null)
        {
            Complain(
                file,
                LineOf(yaml),
                $"The row '{id}' or a column of it can't have that name.",
                "Use small letters, digits and hyphens; id is taken.");
            return null;
        }
        var cells = yaml.ToDictionary(cell => cell.Key, cell => cell.Value?.Value ?? "");
        if (yaml.GetValueOrDefault("wie") is { } who)
        {
            if (!people.TryGetValue(who.Value, out var person))
            {
                Complain(file, who.Line, $"Nobody in people.yml is '{who.Value}'.", "Add the firm or person there, or correct the name.");
                return null;
            }
            cells["bedrijf"] = person.Name;
            cells["persoon"] = person.Contact ?? person.Name;
        }
        return new AppRow(id, cells);
    }

    Fact? ReadFact(string app, string file, string id, AppYaml.FactYaml? yaml, Dictionary<string, AppTable> tables)
    {
        var first = yaml?.OneOf?.OfType<YamlText>().FirstOrDefault();
        YamlText?[] kinds = [yaml?.YesNo, first, yaml?.SomeOf, yaml?.Row, yaml?.Number, yaml?.Text];
        var line = kinds.OfType<YamlText>().FirstOrDefault()?.Line ?? 0;
        if (yaml is null || kinds.OfType<YamlText>().Count() != 1 || !Id.IsMatch(id))
        {
            Complain(
                file,
                line,
                $"The fact '{id}' isn't of one kind, or its name can't be.",
                "Give it one of yes-no, one-of, some-of, row, number and text.");
            return null;
        }
        var start = yaml.Start?.Value ?? "";
        if ((yaml.SomeOf ?? yaml.Row) is { } name)
        {
            if (!tables.ContainsKey(name.Value) && name.Value != AppTables.Files)
            {
                Complain(
                    file, line, $"There is no table '{name.Value}'.", "Name it under tables, or write files for the files of the phone.");
                return null;
            }
            if (start.Length > 0)
            {
                Complain(file, line, $"The fact '{id}' begins with a row.", "A set and a row begin empty; a task may fill them with with.");
            }
            return new Fact(app, id, yaml.SomeOf is null ? FactKind.Row : FactKind.SomeOf, "", [], name.Value);
        }
        if (yaml.YesNo is { } yesNo)
        {
            var answer = yesNo.Value.Length > 0 ? yesNo.Value : Fact.No;
            return Checked(new Fact(app, id, FactKind.YesNo, answer, []), value => value is Fact.Yes or Fact.No);
        }
        if (yaml.OneOf is { } oneOf)
        {
            ImmutableArray<string> values = [.. oneOf.OfType<YamlText>().Select(value => value.Value)];
            var value = start.Length > 0 ? start : values[0];
            return Checked(new Fact(app, id, FactKind.OneOf, value, values), word => values.Contains(word));
        }
        var limit = (yaml.Number ?? yaml.Text)!.Value;
        var most = int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return yaml.Number is not null
            ? Checked(new Fact(app, id, FactKind.Number, start.Length > 0 ? start : "0", [], Most: most), value => IsNumber(value, most))
            : Checked(
                new Fact(app, id, FactKind.Text, start, [], Most: most),
                value => most is > 0 and <= LongestText && value.Length <= most);

        Fact Checked(Fact fact, Func<string, bool> fits)
        {
            if (!fits(fact.Start))
            {
                Complain(
                    file,
                    line,
                    $"The fact '{id}' can't begin with '{fact.Start}', or its most can't be.",
                    $"A yes-no is ja or nee, a one-of one of its values; a text has at most {LongestText} characters.");
            }
            return fact;
        }
    }

    static bool IsNumber(string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    static int LineOf(Dictionary<string, YamlText?>? yaml) => yaml?.Values.OfType<YamlText>().FirstOrDefault()?.Line ?? 0;

    void Complain(string file, int line, string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}\\z")]
    public static partial Regex Id { get; }
}
