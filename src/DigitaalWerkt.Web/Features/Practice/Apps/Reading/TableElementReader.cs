using System.Globalization;
using DigitaalWerkt.Web.Platform.Content;
using ElementYaml = DigitaalWerkt.Web.Features.Practice.Apps.Reading.ScreenYaml.ElementYaml;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads an element that shows the rows of a table: a list, a conversation, days or a way.</summary>
sealed class TableElementReader(App app, ScreenWords words, EffectReader effects)
{
    public Element.Rows? ReadRows(ElementYaml yaml, Condition? when)
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
            Image = yaml.Row.Picture is null ? null : words.PictureNamed(yaml.Row.Picture, table),
            Alt = yaml.Row.Picture is null ? null : ColumnText(yaml.Row.Alt ?? yaml.Row.Title, inRow),
            New = words.Question(yaml.New, inRow),
        };
    }

    // A bare name of a column stands for its cell.
    string? ColumnText(YamlText? text, Names inRow) =>
        text is null ? null : inRow.IsKnown(text.Value) ? $"{{{text.Value}}}" : words.Text(text, inRow);

    public Element.Bubbles? ReadBubbles(ElementYaml yaml, Condition? when)
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

    public Element.Days? ReadDays(ElementYaml yaml, Condition? when)
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

    public Element.Trip? ReadTrip(ElementYaml yaml, Condition? when)
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
}
