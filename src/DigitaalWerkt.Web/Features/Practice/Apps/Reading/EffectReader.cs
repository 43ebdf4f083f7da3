using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads what a tap does: the facts that it changes, the screen that comes, what arrives in other apps.</summary>
sealed class EffectReader(App app, IReadOnlySet<string> mails, ScreenWords words)
{
    public Effect Read(YamlText? set, YamlText? go, YamlText? send, AppTable? rows)
    {
        var statements = set is null
            ? []
            : set.Value.Split(" and ", StringSplitOptions.TrimEntries)
                .Select(text => StatementOf(text, set.Line, rows))
                .OfType<Statement>();
        var arrivals = send is null
            ? []
            : send.Value.Split(" and ", StringSplitOptions.TrimEntries).Select(name => ArrivalOf(name, send.Line)).OfType<Arrival>();
        return new Effect([.. statements], go is null ? null : words.ScreenNamed(go), [.. arrivals]);
    }

    // A name without a point is an e-mail; else the app that takes a row, and the row.
    Arrival? ArrivalOf(string name, int at)
    {
        words.Line = at;
        if (name.Split('.') is [var other, var row])
        {
            if (words.Names.ArrivalIn(other, row) is { } arrival)
            {
                return arrival;
            }
            words.Complain(
                $"Nothing '{name}' can arrive.", "Write <app>.<row>, of an app that names under arrives the set of rows that takes it.");
            return null;
        }
        if (!mails.Contains(name))
        {
            words.Complain($"There is no e-mail '{name}'.", $"Add content/practice/mails/{name}.md, or correct the name.");
        }
        return new Arrival(MailFacts.Delivered, name);
    }

    Statement? StatementOf(string text, int at, AppTable? rows)
    {
        words.Line = at;
        var (condition, isNot) = ConditionReader.Read(text) switch
        {
            Condition.Not(Condition.Term inner) => (inner, true),
            var other => (other as Condition.Term, false),
        };
        var fact = condition is not null && words.Names.FactOf(condition.Name) is { } named && named.App == app.Id ? named : null;
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
            words.Complain(
                $"'{text}' changes no fact of this app.",
                "Write fact = value, fact, not fact, set has row; in a list also the name of a row fact.");
        }
        else if (statement.Value is { IsQuoted: false })
        {
            words.Doubt(condition!, words.Names.In(rows));
        }
        return statement;
    }
}
