using System.Collections.Immutable;
using System.Text;
using DigitaalWerkt.Web.Platform.Content;
using ElementYaml = DigitaalWerkt.Web.Features.Practice.Apps.Reading.ScreenYaml.ElementYaml;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads one element of a screen.</summary>
/// <param name="path">Of the file of the screen; drawings lie beside it.</param>
sealed class ElementReader(
    ContentFolder content, string path, App app, ScreenWords words, EffectReader effects, ICollection<ContentProblem> problems)
{
    public const string Kinds = "Elements are text, picture, list, card, field, tiles, choice, switch, file, button, tabs and notice.";

    const int MaxDrawingBytes = 4096;

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

    public Element? Read(ElementYaml yaml)
    {
        var given = typeof(ElementYaml).GetProperties().Where(key => key.GetValue(yaml) is not null).Select(key => key.Name).ToList();
        var kind = Keys.Keys.FirstOrDefault(given.Contains);
        words.Line = FirstLineOf(yaml) ?? words.Line;
        if (kind is null)
        {
            words.Complain("The element is of no kind.", Kinds);
            return null;
        }
        if (given.Find(key => key != kind && key != "When" && !Keys[kind].Contains(key)) is { } extra)
        {
            var keys = string.Join(", ", Keys[kind].Append("When").Select(Low));
            words.Complain($"The key '{Low(extra)}' doesn't go with '{Low(kind)}'.", $"With {Low(kind)} go: {keys}.");
            return null;
        }
        var when = words.Question(yaml.When, words.Names);
        return kind switch
        {
            "Text" => new Element.Text(when, words.Text(yaml.Text)),
            "Picture" => ReadPicture(yaml, when),
            "List" => ReadRows(yaml, when),
            "Card" => new Element.Card(when, words.Text(yaml.Card), [.. (yaml.Lines ?? []).Select(words.Text)]),
            "Field" => words.FactFor(yaml.Fact, FactKind.Text) is { } text
                ? new Element.Field(when, words.Text(yaml.Field), text, TilesOf(yaml.Tiles, text))
                : null,
            "Tiles" => words.FactFor(yaml.Fact, FactKind.Text) is { } typed
                ? new Element.Tiles(when, words.Text(yaml.Label), typed, TilesOf(yaml.Tiles, typed))
                : null,
            "Choice" => words.FactFor(yaml.Fact, FactKind.OneOf) is { } choice
                ? new Element.Choice(when, words.Text(yaml.Choice), choice, WordsOf(choice, yaml.Words ?? []))
                : null,
            "Switch" => ReadSwitch(yaml, when),
            "File" => words.FactFor(yaml.Fact, FactKind.Row) is { Table: AppTables.Files } files
                ? new Element.File(when, words.Text(yaml.File), files)
                : Refuse(),
            "Button" => new Element.Button(
                when,
                words.Text(yaml.Button),
                words.IconNamed(yaml.Icon),
                yaml.Main?.Value == Fact.Yes,
                effects.Read(yaml.Set, yaml.Go, yaml.Send, null),
                words.Optional(yaml.Says)),
            "Tabs" => new Element.Tabs(when, [.. (yaml.Tabs ?? []).Select(TabOf)]),
            _ => new Element.Notice(when, words.Text(yaml.Notice)),
        };

        Element? Refuse()
        {
            words.Complain("The fact of a file isn't a row of files.", "Write in app.yml: <fact>: { row: files }.");
            return null;
        }
    }

    Element.Picture? ReadPicture(ElementYaml yaml, Condition? when)
    {
        var drawing = new FileInfo(Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileName(yaml.Picture!.Value)));
        if (!drawing.Exists || drawing.Extension != ".svg" || drawing.Length > MaxDrawingBytes)
        {
            words.Complain(
                $"The drawing '{yaml.Picture.Value}' is not there, or has more than 4 kB.",
                "Put an SVG file of that name beside this file.");
            return null;
        }
        var bytes = File.ReadAllBytes(drawing.FullName);
        var drawingName = content.NameOf(drawing.FullName);
        if (PlainSvg.Measure(bytes, ComplainOfDrawing) is not var (width, height))
        {
            return null;
        }
        return new Element.Picture(when, $"data:image/svg+xml;base64,{Convert.ToBase64String(bytes)}", width, height, words.Text(yaml.Alt));

        void ComplainOfDrawing(int at, string problem, string mend) => problems.Add(new ContentProblem(drawingName, at, problem, mend));
    }

    Element.Rows? ReadRows(ElementYaml yaml, Condition? when)
    {
        if (!app.Tables.TryGetValue(yaml.List!.Value, out var table) || yaml.Row is null || yaml.Tap is null)
        {
            words.Complain(
                "The list has no table, or lacks row or tap.",
                "Name a table of app.yml, and say what a row shows and what a tap on it does.");
            return null;
        }
        var inRow = words.Names.In(table);
        return new Element.Rows(
            when,
            table.Id,
            words.Question(yaml.Where, inRow),
            ColumnText(yaml.Row.Title)!,
            ColumnText(yaml.Row.Line),
            ColumnText(yaml.Row.Tag),
            effects.Read(yaml.Tap.Set, yaml.Tap.Go, yaml.Tap.Send, table),
            words.Optional(yaml.None));

        // A bare name of a column stands for its cell.
        string? ColumnText(YamlText? text) =>
            text is null ? null : inRow.IsKnown(text.Value) ? $"{{{text.Value}}}" : words.Text(text, inRow);
    }

    Element.Switch? ReadSwitch(ElementYaml yaml, Condition? when)
    {
        words.Line = yaml.Fact?.Line ?? words.Line;
        var condition = yaml.Fact is null ? null : ConditionReader.Read(yaml.Fact.Value);
        if (condition is not Condition.Term term || words.Names.FactOf(term.Name) is not { } fact
            || fact.App != app.Id || !Fits(fact, term.Comparison) || words.IconNamed(yaml.Icon) is not { } icon)
        {
            words.Complain(
                "The switch has no fact that can be on or off, or no icon.",
                "Write fact: <yes-no>, or fact: <set> has <row>; and an icon.");
            return null;
        }
        words.Doubt(term, words.Names);
        return new Element.Switch(when, words.Text(yaml.Switch), icon, fact, term.Right, words.Optional(yaml.Says));

        static bool Fits(Fact fact, Comparison comparison) =>
            (fact.Kind, comparison) is (FactKind.YesNo, Comparison.IsTrue) or (FactKind.SomeOf, Comparison.Has);
    }

    ImmutableArray<string> TilesOf(List<YamlText?>? tiles, Fact fact)
    {
        var offers = (tiles ?? []).OfType<YamlText>().ToList();
        if (offers.Count == 0)
        {
            words.Complain("There are no words to tap.", "Give tiles: spelling is never an obstacle.");
        }
        foreach (var tile in offers.Where(tile => tile.Value.Length > fact.Most))
        {
            words.Line = tile.Line;
            words.Complain($"'{tile.Value}' is too long for the fact.", $"Write at most {fact.Most} characters.");
        }
        return [.. offers.Select(words.Text)];
    }

    Dictionary<string, string> WordsOf(Fact choice, Dictionary<string, YamlText?> labels)
    {
        foreach (var extra in labels.Keys.Where(value => !choice.Values.Contains(value)))
        {
            words.Complain($"'{choice.Id}' can't be '{extra}'.", $"Use: {string.Join(", ", choice.Values)}.");
        }
        return choice.Values.ToDictionary(value => value, value => labels.GetValueOrDefault(value)?.Value ?? value);
    }

    (string Screen, string Label) TabOf(KeyValuePair<string, YamlText?> tab) =>
        (words.ScreenNamed(new YamlText(tab.Key, tab.Value?.Line ?? words.Line)) ?? "", words.Text(tab.Value));

    static int? FirstLineOf(ElementYaml yaml) =>
        typeof(ElementYaml).GetProperties().Select(key => (key.GetValue(yaml) as YamlText)?.Line).Min();

    // The keys are hyphenated, but none has two words.
    static string Low(string key) => new StringBuilder(key) { [0] = char.ToLowerInvariant(key[0]) }.ToString();
}
