using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DigitaalWerkt.Web.Platform.Content;
using ElementYaml = DigitaalWerkt.Web.Features.Practice.Apps.Reading.ScreenYaml.ElementYaml;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads one element of a screen.</summary>
sealed class ElementReader(App app, ScreenWords words, EffectReader effects)
{
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

    /// <summary>What is there, for a message.</summary>
    public static readonly string Kinds = $"Elements are {string.Join(", ", Keys.Keys.Select(Low))}.";

    readonly TableElementReader tables = new(app, words, effects);

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
            "List" => tables.ReadRows(yaml, when),
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
            "Bubbles" => tables.ReadBubbles(yaml, when),
            "Codepad" => ReadCodepad(yaml, when),
            "Days" => tables.ReadDays(yaml, when),
            "Trip" => tables.ReadTrip(yaml, when),
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
        words.PictureNamed(yaml.Picture, null) is { } name ? new Element.Picture(when, name, words.Text(yaml.Alt)) : null;

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
        if (words.FactFor(yaml.Fact, FactKind.OneOf) is not { } fact || words.PictureNamed(yaml.Picture, null) is not { } picture)
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
