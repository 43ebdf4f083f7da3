using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>The words and names of one screen: it looks up each name, and notes with its line what is wrong.</summary>
/// <param name="file">The name of the file in messages.</param>
/// <param name="screens">The ids of the screens of the app.</param>
sealed class ScreenWords(string file, App app, IReadOnlySet<string> screens, Names names, ICollection<ContentProblem> problems)
{
    public Names Names => names;

    /// <summary>The line of what is read now, for messages.</summary>
    public int Line { get; set; }

    public Fact? FactFor(YamlText? name, FactKind kind)
    {
        Line = name?.Line ?? Line;
        if (name is not null && app.Facts.GetValueOrDefault(name.Value) is { } fact && fact.Kind == kind)
        {
            return fact;
        }
        Complain($"'{name?.Value}' is no fact of the kind {kind} in app.yml.", "Name a fact of this app that fits the element.");
        return null;
    }

    public string? ScreenNamed(YamlText? name)
    {
        Line = name?.Line ?? Line;
        if (name is not null && screens.Contains(name.Value))
        {
            return name.Value;
        }
        Complain($"There is no screen '{name?.Value}'.", $"This app has: {string.Join(", ", screens.Order(StringComparer.Ordinal))}.");
        return null;
    }

    public string? IconNamed(YamlText? name)
    {
        if (name is null)
        {
            return null;
        }
        Line = name.Line;
        if (PhoneIconTagHelper.Names.Contains(name.Value))
        {
            return name.Value;
        }
        Complain($"There is no icon '{name.Value}'.", $"Use one of: {string.Join(", ", PhoneIconTagHelper.Names)}.");
        return null;
    }

    /// <summary>The name of a drawing. One in braces may be any that the rows hold; each of those is looked at where it stands.</summary>
    public string? PictureNamed(YamlText? name, AppTable? rows)
    {
        Line = name?.Line ?? Line;
        var column = rows?.Columns.Contains(name?.Value ?? "") == true ? name!.Value
            : Scope.NamesIn.Match(name?.Value ?? "") is { Success: true } match ? match.Groups["name"].Value.Split('.')[^1]
            : null;
        var drawings = column is null
            ? [name?.Value ?? ""]
            : app.Tables.Values.SelectMany(table => table.Rows).Select(row => row.Cell(column)).OfType<string>().ToList();
        if (drawings.Find(drawing => !app.Pictures.ContainsKey(drawing)) is { } missing)
        {
            Complain($"The drawing '{missing}' is not there.", "Put an SVG file of that name beside the screens, at most 4 kB.");
            return null;
        }
        return column is null || rows is null ? name!.Value : $"{{{column}}}";
    }

    public Condition? Question(YamlText? text, Names inNames)
    {
        if (text is null)
        {
            return null;
        }
        Line = text.Line;
        if (ConditionReader.Read(text.Value) is not { } condition)
        {
            Complain($"'{text.Value}' is no condition.", ConditionReader.Form);
            return null;
        }
        Doubt(condition, inNames);
        return condition;
    }

    public void Doubt(Condition condition, Names inNames)
    {
        foreach (var (message, remedy) in inNames.Doubts(condition))
        {
            Complain(message, remedy);
        }
    }

    public string? Optional(YamlText? text) => text is null ? null : Text(text);

    public string Text(YamlText? text) => Text(text, names);

    public string Text(YamlText? text, Names inNames)
    {
        Line = text?.Line ?? Line;
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

    public void Complain(string message, string remedy) => problems.Add(new ContentProblem(file, Line, message, remedy));
}
