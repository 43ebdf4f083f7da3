using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Platform.Content;
using ElementYaml = DigitaalWerkt.Web.Features.Practice.Apps.Reading.ScreenYaml.ElementYaml;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads one element of a screen.</summary>
sealed class ElementReader(App app, ScreenWords words, EffectReader effects)
{
    public const string Kinds =
        "Elements are text, picture, list, card, field, tiles, choice, switch, file, button, tabs, notice, crop, slider, page, bubbles, "
        + "codepad, days, trip and prompt.";

    static readonly Dictionary<string, string[]> Keys = new()
    {
        ["Text"] = [],
        ["Crop"] = ["Fact", "Picture", "Alt", "Frames", "Words", "Light"],
        ["Slider"] = ["Fact", "Words"],
        ["Page"] = ["Number"],
        ["Picture"] = ["Alt"],
        ["List"] = ["Where", "Row", "Tap", "None", "New"],
        ["Bubbles"] = ["Where", "Row", "Mine", "From", "Answers", "Fact", "Label", "Says"],
        ["Days"] = ["Fact", "Label", "Row", "Week", "Entries", "Where", "Mine", "Go"],
        ["Trip"] = ["Where", "Row"],
        ["Prompt"] = ["Fact", "Words", "Icon"],
        ["Codepad"] = ["Asks", "Wrong", "Set", "Go", "Send", "Says"],
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
            "Crop" => ReadCrop(yaml, when),
            "Slider" => ReadSlider(yaml, when),
            "Page" => ReadPage(yaml, when),
            "Bubbles" => ReadBubbles(yaml, when),
            "Codepad" => ReadCodepad(yaml, when),
            "Days" => ReadDays(yaml, when),
            "Trip" => ReadTrip(yaml, when),
            "Prompt" => ReadPrompt(yaml, when),
            "Tabs" => new Element.Tabs(when, [.. (yaml.Tabs ?? []).Select(TabOf)]),
            _ => new Element.Notice(when, words.Text(yaml.Notice)),
        };

        Element? Refuse()
        {
            words.Complain("The fact of a file isn't a row of files.", "Write in app.yml: <fact>: { row: files }.");
            return null;
        }
    }

    Element.Picture? ReadPicture(ElementYaml yaml, Condition? when) =>
        PictureNamed(yaml.Picture, null) is { } name ? new Element.Picture(when, name, words.Text(yaml.Alt)) : null;

    // A name in braces may be any that the rows hold; each of those is looked at where it stands.
    string? PictureNamed(YamlText? name, AppTable? rows)
    {
        words.Line = name?.Line ?? words.Line;
        var column = rows?.Columns.Contains(name?.Value ?? "") == true ? name!.Value
            : Scope.NamesIn.Match(name?.Value ?? "") is { Success: true } match ? match.Groups["name"].Value.Split('.')[^1]
            : null;
        var drawings = column is null
            ? [name?.Value ?? ""]
            : app.Tables.Values.SelectMany(table => table.Rows).Select(row => row.Cell(column)).OfType<string>().ToList();
        if (drawings.Find(drawing => !app.Pictures.ContainsKey(drawing)) is { } missing)
        {
            words.Complain($"The drawing '{missing}' is not there.", "Put an SVG file of that name beside the screens, at most 4 kB.");
            return null;
        }
        return column is null || rows is null ? name!.Value : $"{{{column}}}";
    }

    Element.Rows? ReadRows(ElementYaml yaml, Condition? when)
    {
        var table = yaml.List!.Value == AppTables.Files ? AppTables.Of([]) : app.Tables.GetValueOrDefault(yaml.List.Value);
        if (table is null || yaml.Row is null || yaml.Tap is null)
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
            ColumnText(yaml.Row.Title, inRow)!,
            ColumnText(yaml.Row.Line, inRow),
            ColumnText(yaml.Row.Tag, inRow),
            effects.Read(yaml.Tap.Set, yaml.Tap.Go, yaml.Tap.Send, table),
            words.Optional(yaml.None))
        {
            Image = yaml.Row.Picture is null ? null : PictureNamed(yaml.Row.Picture, table),
            Alt = yaml.Row.Picture is null ? null : ColumnText(yaml.Row.Alt ?? yaml.Row.Title, inRow),
            New = words.Question(yaml.New, inRow),
        };
    }

    // A bare name of a column stands for its cell.
    string? ColumnText(YamlText? text, Names inRow) =>
        text is null ? null : inRow.IsKnown(text.Value) ? $"{{{text.Value}}}" : words.Text(text, inRow);

    Element.Bubbles? ReadBubbles(ElementYaml yaml, Condition? when)
    {
        if (app.Tables.GetValueOrDefault(yaml.Bubbles!.Value) is not { } table
            || yaml is not { Row: { Line: var time } row, From: { } from })
        {
            words.Complain(
                "The conversation has no table, or lacks row or from.",
                "Name a table of app.yml, say which cell a line shows, and who says what comes in.");
            return null;
        }
        var inRow = words.Names.In(table);
        if (words.Question(yaml.Mine, inRow) is not { } mine)
        {
            words.Complain("The conversation doesn't say which lines are mine.", "Write mine: a condition over the cells of a line.");
            return null;
        }
        return new Element.Bubbles(
            when,
            table.Id,
            words.Question(yaml.Where, inRow),
            mine,
            words.Text(from),
            ColumnText(row.Title, inRow)!,
            ColumnText(time, inRow))
        {
            Answers = ReadAnswers(yaml, table, inRow),
        };
    }

    Element.Replies? ReadAnswers(ElementYaml yaml, AppTable table, Names inRow)
    {
        if ((yaml.Answers ?? yaml.Fact ?? yaml.Label ?? yaml.Says) is null)
        {
            return null;
        }
        if (words.Question(yaml.Answers, inRow) is not { } which)
        {
            words.Complain("The conversation doesn't say what can be answered.", "Write answers: a condition over the cells of a line.");
            return null;
        }
        if (words.FactFor(yaml.Fact, FactKind.SomeOf) is not { } said)
        {
            return null;
        }
        if (said.Table != table.Id)
        {
            words.Complain($"'{said.Id}' holds no lines of '{table.Id}'.", $"Write in app.yml: {said.Id}: {{ some-of: {table.Id} }}.");
            return null;
        }
        return new Element.Replies(words.Text(yaml.Label), which, said, words.Optional(yaml.Says));
    }

    Element.Days? ReadDays(ElementYaml yaml, Condition? when)
    {
        if (app.Tables.GetValueOrDefault(yaml.Days!.Value) is not { } table || yaml is not { Row: { Line: { } name } row, Week: { } week })
        {
            words.Complain(
                "The days have no table, or lack row or week.",
                "Name a table of app.yml, say under row with title and line what stands on a day and its name, and name its week.");
            return null;
        }
        if (words.FactFor(yaml.Fact, FactKind.Row) is not { } chosen)
        {
            return null;
        }
        var entries = app.Tables.GetValueOrDefault(yaml.Entries?.Value ?? "");
        words.Line = yaml.Entries?.Line ?? words.Line;
        if (chosen.Table != table.Id || entries?.Columns.Contains(Element.Days.DayColumn) != true)
        {
            words.Complain(
                "The days have no fact that holds one of them, or no table of appointments.",
                $"Write in app.yml {chosen.Id}: {{ row: {table.Id} }}, and under entries a table with the cell {Element.Days.DayColumn}.");
            return null;
        }
        foreach (var entry in entries.Rows.Where(entry => table.Find(entry.Cell(Element.Days.DayColumn)!) is null))
        {
            words.Complain($"The appointment '{entry.Id}' is on no day.", $"Name under {Element.Days.DayColumn} a row of {table.Id}.");
        }
        var inRow = words.Names.In(table);
        return new Element.Days(
            when,
            words.Text(yaml.Label),
            table.Id,
            chosen,
            ColumnText(week, inRow)!,
            ColumnText(row.Title, inRow)!,
            ColumnText(name, inRow)!,
            entries.Id,
            words.Question(yaml.Where, words.Names.In(entries)),
            words.Question(yaml.Mine, inRow),
            yaml.Go is null ? null : words.ScreenNamed(yaml.Go));
    }

    Element.Trip? ReadTrip(ElementYaml yaml, Condition? when)
    {
        if (app.Tables.GetValueOrDefault(yaml.Trip!.Value) is not { } table
            || yaml is not { Row: { Line: { } time } row, Where: { } where })
        {
            words.Complain(
                "The way has no table, or lacks row or where.",
                "Name a table of app.yml, say under row with title and line what a part says and when, and which parts belong to it.");
            return null;
        }
        if (table.Rows.FirstOrDefault(part => !IsPart(part)) is { } wrong)
        {
            words.Complain(
                $"The part '{wrong.Id}' of the way says not how one goes, or where it begins on the map.",
                $"Write {Element.Trip.KindColumn}: {string.Join(", ", Element.Trip.Icons.Keys)}; and {Element.Trip.PlaceColumn}: x y, "
                + $"at most {Element.Trip.MapWidth} {Element.Trip.MapHeight}.");
            return null;
        }
        var inRow = words.Names.In(table);
        return words.Question(where, inRow) is { } which
            ? new Element.Trip(when, table.Id, which, ColumnText(row.Title, inRow)!, ColumnText(time, inRow)!)
            : null;

        static bool IsPart(AppRow part) =>
            Element.Trip.Icons.ContainsKey(part.Cell(Element.Trip.KindColumn) ?? "")
            && part.Cell(Element.Trip.PlaceColumn)?.Split(' ') is [var x, var y]
            && IsWithin(x, Element.Trip.MapWidth) && IsWithin(y, Element.Trip.MapHeight);

        static bool IsWithin(string text, int most) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
    }

    Element.Prompt? ReadPrompt(ElementYaml yaml, Condition? when)
    {
        if (words.FactFor(yaml.Fact, FactKind.OneOf) is not { } fact)
        {
            return null;
        }
        var labels = yaml.Words ?? [];
        if (labels.Count < 2)
        {
            words.Complain("The question of the phone has no two answers.", "Write words: { <value>: what the button says }.");
            return null;
        }
        var all = WordsOf(fact, labels);
        return new Element.Prompt(
            when,
            words.Text(yaml.Prompt),
            words.IconNamed(yaml.Icon),
            fact,
            all.Where(pair => labels.ContainsKey(pair.Key)).ToDictionary());
    }

    Element.Codepad? ReadCodepad(ElementYaml yaml, Condition? when)
    {
        words.Line = yaml.Asks?.Line ?? words.Line;
        if (yaml.Asks is not { Value: { Length: >= 4 and <= 8 } code } || !code.All(char.IsAsciiDigit))
        {
            words.Complain("The code pad asks no code.", "Write asks: \"4815\", a code of 4 to 8 digits, in quotes.");
            return null;
        }
        return new Element.Codepad(
            when,
            words.Text(yaml.Codepad),
            code,
            words.Text(yaml.Wrong),
            effects.Read(yaml.Set, yaml.Go, yaml.Send, null),
            words.Optional(yaml.Says));
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

    Element.Crop? ReadCrop(ElementYaml yaml, Condition? when)
    {
        if (words.FactFor(yaml.Fact, FactKind.OneOf) is not { } fact || PictureNamed(yaml.Picture, null) is not { } picture)
        {
            return null;
        }
        var frames = new Dictionary<string, Frame>();
        foreach (var value in fact.Values)
        {
            var text = yaml.Frames?.GetValueOrDefault(value);
            words.Line = text?.Line ?? words.Line;
            if (text?.Value.Split(' ')
                .Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : -1)
                .ToList() is not [>= 0 and var x, >= 0 and var y, > 0 and var width, > 0 and var height])
            {
                words.Complain($"'{value}' has no frame.", "Write under frames what stays: <value>: x y width height.");
                return null;
            }
            frames.Add(value, new Frame(x, y, width, height));
        }
        var light = yaml.Light is null ? null : words.FactFor(yaml.Light, FactKind.Number);
        return new Element.Crop(
            when, words.Text(yaml.Crop), fact, picture, words.Text(yaml.Alt), WordsOf(fact, yaml.Words ?? []), frames, light);
    }

    Element.Slider? ReadSlider(ElementYaml yaml, Condition? when)
    {
        if (words.FactFor(yaml.Fact, FactKind.Number) is not { } fact)
        {
            return null;
        }
        if (yaml.Words?.GetValueOrDefault(Element.Slider.LessTap) is not { } less
            || yaml.Words.GetValueOrDefault(Element.Slider.MoreTap) is not { } more)
        {
            words.Complain("The slider has no words for its two buttons.", "Write words: { min: Donkerder, plus: Lichter }.");
            return null;
        }
        return new Element.Slider(when, words.Text(yaml.Slider), fact, words.Text(less), words.Text(more));
    }

    Element.Page? ReadPage(ElementYaml yaml, Condition? when)
    {
        if (words.FactFor(yaml.Page, FactKind.Row) is not { Table: AppTables.Files } file)
        {
            words.Complain("The page is of no file.", "Write in app.yml: <fact>: { row: files }.");
            return null;
        }
        if (words.FactFor(yaml.Number, FactKind.Number) is not { Start: "1" } number)
        {
            words.Complain("The number of the page doesn't begin with 1.", "Write in app.yml: <fact>: { number: 9, start: 1 }.");
            return null;
        }
        return new Element.Page(when, file, number);
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
