using System.Collections.Immutable;
using System.Text;
using DigitaalWerkt.Web.Platform.Content;
using ElementYaml = DigitaalWerkt.Web.Features.Practice.Apps.Reading.ScreenYaml.ElementYaml;

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
    const int MaxDrawingBytes = 4096;
    const string Kinds = "Elements are text, picture, list, card, field, tiles, choice, switch, file, button, tabs and notice.";

    static readonly Dictionary<string, string[]> Keys = new()
    {
        ["Text"] = [],
        ["Picture"] = ["Alt"],
        ["List"] = ["Where", "Row", "Tap", "None"],
        ["Card"] = ["Lines"],
        ["Field"] = ["Fact", "Tiles"],
        ["Choice"] = ["Fact", "Words"],
        ["Switch"] = ["Fact", "Icon", "Says"],
        ["File"] = ["Fact"],
        ["Button"] = ["Icon", "Main", "Set", "Go", "Send", "Says"],
        ["Tabs"] = [],
        ["Notice"] = [],
        // Last: a field has tiles of its own.
        ["Tiles"] = ["Fact", "Label"],
    };

    readonly string file = content.NameOf(path);
    int line;

    public AppScreen? Read()
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (!AppReader.Id.IsMatch(id))
        {
            Complain($"'{id}' can't be used as an id.", "Name the file with small letters, digits and hyphens, at most 40.");
            return null;
        }
        if (Yaml.Read<ScreenYaml>(file, File.ReadAllText(path), 1, problems) is not { } yaml)
        {
            return null;
        }
        line = yaml.Title.Line;
        var title = Words(yaml.Title);
        var back = yaml.Back is { Value: not "" } written ? ScreenNamed(written) : null;
        if (back is null && id != app.Start)
        {
            Complain("The screen has no way back.", "Name the screen that comes before it: back: <screen>.");
        }
        if (yaml.Needs is { } needs && names.FactOf(needs.Value)?.App != app.Id)
        {
            line = needs.Line;
            Complain($"There is no fact '{needs.Value}' in app.yml.", "Name the fact without which this screen is empty.");
        }
        var elements = (yaml.Elements ?? []).Select(element => element is null ? null : ReadElement(element)).ToList();
        if (elements.Count == 0 || elements.Contains(null))
        {
            Complain("The screen is empty, or one of its elements is.", Kinds);
        }
        return new AppScreen(id, title, back, yaml.Needs?.Value, [.. elements.OfType<Element>()]);
    }

    Element? ReadElement(ElementYaml yaml)
    {
        var given = typeof(ElementYaml).GetProperties().Where(key => key.GetValue(yaml) is not null).Select(key => key.Name).ToList();
        var kind = Keys.Keys.FirstOrDefault(given.Contains);
        line = FirstLineOf(yaml) ?? line;
        if (kind is null)
        {
            Complain("The element is of no kind.", Kinds);
            return null;
        }
        if (given.Find(key => key != kind && key != "When" && !Keys[kind].Contains(key)) is { } extra)
        {
            var keys = string.Join(", ", Keys[kind].Append("When").Select(Low));
            Complain($"The key '{Low(extra)}' doesn't go with '{Low(kind)}'.", $"With {Low(kind)} go: {keys}.");
            return null;
        }
        var when = Question(yaml.When, names);
        return kind switch
        {
            "Text" => new Element.Text(when, Words(yaml.Text)),
            "Picture" => ReadPicture(yaml, when),
            "List" => ReadRows(yaml, when),
            "Card" => new Element.Card(when, Words(yaml.Card), [.. (yaml.Lines ?? []).Select(Words)]),
            "Field" => FactFor(yaml.Fact, FactKind.Text) is { } text
                ? new Element.Field(when, Words(yaml.Field), text, TilesOf(yaml.Tiles, text))
                : null,
            "Tiles" => FactFor(yaml.Fact, FactKind.Text) is { } typed
                ? new Element.Tiles(when, Words(yaml.Label), typed, TilesOf(yaml.Tiles, typed))
                : null,
            "Choice" => FactFor(yaml.Fact, FactKind.OneOf) is { } choice
                ? new Element.Choice(when, Words(yaml.Choice), choice, WordsOf(choice, yaml.Words ?? []))
                : null,
            "Switch" => ReadSwitch(yaml, when),
            "File" => FactFor(yaml.Fact, FactKind.Row) is { Table: AppTables.Files } files
                ? new Element.File(when, Words(yaml.File), files)
                : Refuse(),
            "Button" => new Element.Button(
                when,
                Words(yaml.Button),
                IconNamed(yaml.Icon),
                yaml.Main?.Value == Fact.Yes,
                EffectOf(yaml.Set, yaml.Go, yaml.Send, null),
                Optional(yaml.Says)),
            "Tabs" => new Element.Tabs(when, [.. (yaml.Tabs ?? []).Select(TabOf)]),
            _ => new Element.Notice(when, Words(yaml.Notice)),
        };

        Element? Refuse()
        {
            Complain("The fact of a file isn't a row of files.", "Write in app.yml: <fact>: { row: files }.");
            return null;
        }
    }

    Element.Picture? ReadPicture(ElementYaml yaml, Condition? when)
    {
        var drawing = new FileInfo(Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(yaml.Picture!.Value)));
        if (!drawing.Exists || drawing.Extension != ".svg" || drawing.Length > MaxDrawingBytes)
        {
            Complain(
                $"The drawing '{yaml.Picture.Value}' is not there, or has more than 4 kB.", "Put an SVG file of that name beside this file.");
            return null;
        }
        var bytes = File.ReadAllBytes(drawing.FullName);
        var drawingName = content.NameOf(drawing.FullName);
        if (PlainSvg.Measure(bytes, ComplainOfDrawing) is not var (width, height))
        {
            return null;
        }
        return new Element.Picture(when, $"data:image/svg+xml;base64,{Convert.ToBase64String(bytes)}", width, height, Words(yaml.Alt));

        void ComplainOfDrawing(int at, string problem, string mend) => problems.Add(new ContentProblem(drawingName, at, problem, mend));
    }

    Element.Rows? ReadRows(ElementYaml yaml, Condition? when)
    {
        if (!app.Tables.TryGetValue(yaml.List!.Value, out var table) || yaml.Row is null || yaml.Tap is null)
        {
            Complain(
                "The list has no table, or lacks row or tap.",
                "Name a table of app.yml, and say what a row shows and what a tap on it does.");
            return null;
        }
        var inRow = names.In(table);
        return new Element.Rows(
            when,
            table.Id,
            Question(yaml.Where, inRow),
            ColumnText(yaml.Row.Title)!,
            ColumnText(yaml.Row.Line),
            ColumnText(yaml.Row.Tag),
            EffectOf(yaml.Tap.Set, yaml.Tap.Go, yaml.Tap.Send, table),
            Optional(yaml.None));

        // A bare name of a column stands for its cell.
        string? ColumnText(YamlText? text) =>
            text is null ? null : inRow.IsKnown(text.Value) ? $"{{{text.Value}}}" : Words(text, inRow);
    }

    Element.Switch? ReadSwitch(ElementYaml yaml, Condition? when)
    {
        line = yaml.Fact?.Line ?? line;
        var condition = yaml.Fact is null ? null : ConditionReader.Read(yaml.Fact.Value);
        if (condition is not Condition.Term term || names.FactOf(term.Name) is not { } fact
            || fact.App != app.Id || !Fits(fact, term.Comparison) || IconNamed(yaml.Icon) is not { } icon)
        {
            Complain(
                "The switch has no fact that can be on or off, or no icon.",
                "Write fact: <yes-no>, or fact: <set> has <row>; and an icon.");
            return null;
        }
        Doubt(term, names);
        return new Element.Switch(when, Words(yaml.Switch), icon, fact, term.Right, Optional(yaml.Says));

        static bool Fits(Fact fact, Comparison comparison) =>
            (fact.Kind, comparison) is (FactKind.YesNo, Comparison.IsTrue) or (FactKind.SomeOf, Comparison.Has);
    }

    Effect EffectOf(YamlText? set, YamlText? go, YamlText? send, AppTable? rows)
    {
        var statements = set is null
            ? []
            : set.Value.Split(" and ", StringSplitOptions.TrimEntries)
                .Select(text => StatementOf(text, set.Line, rows))
                .OfType<Statement>();
        if (send is not null && !mails.Contains(send.Value))
        {
            line = send.Line;
            Complain($"There is no e-mail '{send.Value}'.", $"Add content/practice/mails/{send.Value}.md, or correct the name.");
        }
        return new Effect([.. statements], go is null ? null : ScreenNamed(go), send?.Value);
    }

    Statement? StatementOf(string text, int at, AppTable? rows)
    {
        line = at;
        var (condition, isNot) = ConditionReader.Read(text) switch
        {
            Condition.Not(Condition.Term inner) => (inner, true),
            var other => (other as Condition.Term, false),
        };
        var fact = condition is not null && names.FactOf(condition.Name) is { } named && named.App == app.Id ? named : null;
        var statement = (fact?.Kind, condition?.Comparison, isNot) switch
        {
            (FactKind.Row, Comparison.IsTrue, false) when rows is not null && fact!.Table == rows.Id =>
                new Statement(fact, StatementKind.Assign, null),
            (FactKind.YesNo, Comparison.IsTrue, _) =>
                new Statement(fact!, StatementKind.Assign, new Operand(isNot ? Fact.No : Fact.Yes, IsQuoted: true)),
            (FactKind.SomeOf, Comparison.Has, _) =>
                new Statement(fact!, isNot ? StatementKind.Remove : StatementKind.Add, condition!.Right),
            (not (null or FactKind.SomeOf), Comparison.Is, false) =>
                new Statement(fact!, StatementKind.Assign, condition!.Right),
            _ => null,
        };
        if (statement is null)
        {
            Complain(
                $"'{text}' changes no fact of this app.",
                "Write fact = value, fact, not fact, set has row; in a list also the name of a row fact.");
        }
        else if (statement.Value is { IsQuoted: false })
        {
            Doubt(condition!, names.In(rows));
        }
        return statement;
    }

    Fact? FactFor(YamlText? name, FactKind kind)
    {
        line = name?.Line ?? line;
        if (name is not null && app.Facts.GetValueOrDefault(name.Value) is { } fact && fact.Kind == kind)
        {
            return fact;
        }
        Complain($"'{name?.Value}' is no fact of the kind {kind} in app.yml.", "Name a fact of this app that fits the element.");
        return null;
    }

    ImmutableArray<string> TilesOf(List<YamlText?>? tiles, Fact fact)
    {
        var words = (tiles ?? []).OfType<YamlText>().ToList();
        if (words.Count == 0)
        {
            Complain("There are no words to tap.", "Give tiles: spelling is never an obstacle.");
        }
        foreach (var tile in words.Where(tile => tile.Value.Length > fact.Most))
        {
            line = tile.Line;
            Complain($"'{tile.Value}' is too long for the fact.", $"Write at most {fact.Most} characters.");
        }
        return [.. words.Select(Words)];
    }

    Dictionary<string, string> WordsOf(Fact choice, Dictionary<string, YamlText?> words)
    {
        foreach (var extra in words.Keys.Where(value => !choice.Values.Contains(value)))
        {
            Complain($"'{choice.Id}' can't be '{extra}'.", $"Use: {string.Join(", ", choice.Values)}.");
        }
        return choice.Values.ToDictionary(value => value, value => words.GetValueOrDefault(value)?.Value ?? value);
    }

    (string Screen, string Label) TabOf(KeyValuePair<string, YamlText?> tab) =>
        (ScreenNamed(new YamlText(tab.Key, tab.Value?.Line ?? line)) ?? "", Words(tab.Value));

    string? ScreenNamed(YamlText? name)
    {
        line = name?.Line ?? line;
        if (name is not null && screens.Contains(name.Value))
        {
            return name.Value;
        }
        Complain($"There is no screen '{name?.Value}'.", $"This app has: {string.Join(", ", screens.Order(StringComparer.Ordinal))}.");
        return null;
    }

    string? IconNamed(YamlText? name)
    {
        if (name is null)
        {
            return null;
        }
        line = name.Line;
        if (PhoneIconTagHelper.Names.Contains(name.Value))
        {
            return name.Value;
        }
        Complain($"There is no icon '{name.Value}'.", $"Use one of: {string.Join(", ", PhoneIconTagHelper.Names)}.");
        return null;
    }

    Condition? Question(YamlText? text, Names inNames)
    {
        if (text is null)
        {
            return null;
        }
        line = text.Line;
        if (ConditionReader.Read(text.Value) is not { } condition)
        {
            Complain($"'{text.Value}' is no condition.", ConditionReader.Form);
            return null;
        }
        Doubt(condition, inNames);
        return condition;
    }

    void Doubt(Condition condition, Names inNames)
    {
        foreach (var (message, remedy) in inNames.Doubts(condition))
        {
            Complain(message, remedy);
        }
    }

    string? Optional(YamlText? text) => text is null ? null : Words(text);

    string Words(YamlText? text) => Words(text, names);

    string Words(YamlText? text, Names inNames)
    {
        line = text?.Line ?? line;
        if (text is null || text.Value.Length == 0)
        {
            Complain("There is no text here.", "Write it.");
            return "";
        }
        foreach (var name in inNames.UnknownIn(text.Value))
        {
            Complain(
                $"There is no fact '{name}' for in the text.",
                "Name a fact of app.yml, or a column of the row that a fact holds: {open.titel}.");
        }
        return text.Value;
    }

    static int? FirstLineOf(ElementYaml yaml) =>
        typeof(ElementYaml).GetProperties().Select(key => (key.GetValue(yaml) as YamlText)?.Line).Min();

    // The keys are hyphenated, but none has two words.
    static string Low(string key) => new StringBuilder(key) { [0] = char.ToLowerInvariant(key[0]) }.ToString();

    void Complain(string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));
}
