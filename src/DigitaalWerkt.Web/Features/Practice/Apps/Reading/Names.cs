namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>What a condition may name at the place where it stands, and what its values can be.</summary>
/// <param name="app">The app whose facts need no app's name before them; null in a lesson.</param>
/// <param name="table">The table whose columns are names; null where no row is meant.</param>
sealed class Names(IReadOnlyDictionary<string, App> apps, IReadOnlySet<string> mails, App? app = null, AppTable? table = null)
{
    public Names In(AppTable? ofRows) => new(apps, mails, app, ofRows);

    /// <summary>What is wrong with a condition; nothing when all its names are there and all its values can be.</summary>
    public IEnumerable<(string Message, string Remedy)> Doubts(Condition condition) =>
        condition.Terms.Select(Doubt).OfType<(string, string)>();

    /// <summary>The names in braces of a text that nothing has.</summary>
    public IEnumerable<string> UnknownIn(string text) =>
        Scope.NamesIn.Matches(text).Select(match => match.Groups["name"].Value).Where(name => !IsKnown(name));

    public bool IsKnown(string name) =>
        IsColumn(name) || FactOf(name) is not null || IsMail(name) || MailFacts.IsText(name) || IsPersona(name);

    /// <summary>The fact that a name stands for; null when it stands for something else, or for nothing.</summary>
    public Fact? FactOf(string name) => name.Split('.') switch
    {
        [var own] => app?.Facts.GetValueOrDefault(own),
        [var other, var fact] => apps.GetValueOrDefault(other)?.Facts.GetValueOrDefault(fact),
        _ => null,
    };

    /// <summary>A row that can be sent to another app; null when that app takes no such row.</summary>
    public Arrival? ArrivalIn(string other, string row) =>
        apps.GetValueOrDefault(other) is { Arrives: { } set } taker && taker.Tables[set.Table].Find(row) is not null
            ? new Arrival(set.Key, row)
            : null;

    /// <summary>The words that a fact can be; null when any can.</summary>
    public IEnumerable<string>? ValuesOf(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => [Fact.Yes, Fact.No],
        FactKind.OneOf => fact.Values,
        FactKind.SomeOf or FactKind.Row when fact.Table != AppTables.Files => apps[fact.App].Tables[fact.Table].Rows.Select(row => row.Id),
        _ => null,
    };

    bool IsColumn(string name) => name.Split('.') switch
    {
        [var column] => table is not null && (column == AppRow.IdColumn || table.Columns.Contains(column)),
        [var fact, var column] => app?.Facts.GetValueOrDefault(fact) is { Kind: FactKind.Row } held
            && (column == AppRow.IdColumn || AppTables.ColumnsOf(app, held.Table).Contains(column)),
        _ => false,
    };

    static bool IsPersona(string name) => name.Split('.') is [Persona.Word, var part] && Persona.Parts.Contains(part);

    static bool IsMail(string name) => name.Split('.') is [MailFacts.App, var fact] && MailFacts.Names.Contains(fact);

    (string Message, string Remedy)? Doubt(Condition.Term term)
    {
        if (!IsKnown(term.Name))
        {
            return (
                $"There is no fact '{term.Name}'.",
                "Use a fact of app.yml, <app>.<fact>, a column of the table, or of mail: "
                + "mail.gelezen, mail.spam, mail.beantwoord, mail.geopend, mail.opgeslagen, mail.link-geopend, mail.doorgestuurd.");
        }
        var fact = FactOf(term.Name);
        var isSet = fact is { Kind: FactKind.SomeOf } || IsMail(term.Name);
        if (isSet != (term.Comparison == Comparison.Has) && term.Comparison != Comparison.IsTrue)
        {
            return (
                $"'{term.Name}' is {(isSet ? "a set" : "no set")}.",
                "A set goes with has, everything else with =, !=, <=, >=, contains or typed.");
        }
        if (term.Right is not { IsQuoted: false } right || IsKnown(right.Word))
        {
            return null;
        }
        var values = MailFacts.IsOfFiles(term.Name) ? null
            : IsMail(term.Name) ? mails
            : fact is null || term.Comparison is Comparison.Contains ? null : ValuesOf(fact);
        return values?.Contains(right.Word) == false
            ? ($"'{term.Name}' can't be '{right.Word}'.", $"Use one of: {string.Join(", ", values.Take(12))}.")
            : null;
    }
}
