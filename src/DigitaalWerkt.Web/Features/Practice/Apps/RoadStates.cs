using System.Collections.Immutable;
using System.Text;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>
/// Which states of the phone are one for a goal: two phones that differ only in what no condition asks. So a road that is found is
/// always real, and the states are few.
/// </summary>
sealed class RoadStates
{
    readonly PracticeLibrary library;
    readonly List<Fact> asked;
    readonly HashSet<string> exact;
    readonly HashSet<string> members;
    readonly HashSet<string> onlyWhereNeeded;
    readonly bool asksFiles;
    readonly List<Condition.Term> letterTerms;

    public RoadStates(AppGoal goal)
    {
        library = goal.Library;
        var apps = goal.Shows.Select(id => library.Apps.GetValueOrDefault(id)).OfType<App>().ToList();
        List<(App? App, AppScreen? Screen, Condition Condition)> conditions =
        [
            (null, null, goal.Condition),
            .. from app in apps
               from screen in app.Screens.Values
               from condition in ConditionsOf(app, screen)
               select ((App?)app, (AppScreen?)screen, condition),
        ];
        var terms = conditions.SelectMany(pair => pair.Condition.Terms.Select(term => (pair.App, Term: term))).ToList();
        asked = [.. terms.SelectMany(pair => FactsIn(pair.App, pair.Term)).Concat(apps.SelectMany(NeededIn)).Distinct()];
        exact = [.. terms.Where(pair => IsAboutValue(pair.Term)).SelectMany(pair => FactsIn(pair.App, pair.Term)).Select(fact => fact.Key)];
        exact.UnionWith(terms.SelectMany(pair => Named(pair.App, pair.Term.Right)).Select(fact => fact.Key));
        members =
        [
            .. terms.Where(pair => pair.Term.Comparison == Comparison.Has).Select(pair => pair.Term.Right!.Word),
            .. from app in apps
               from screen in app.Screens.Values
               from element in screen.Elements
               from cell in CellsOf(element, app)
               select cell,
            // What arrives is seen, whatever it is.
            .. apps.SelectMany(app => app.Screens.Values).SelectMany(screen => screen.Elements).SelectMany(EffectsOf)
                .SelectMany(effect => effect.Send).Select(arrival => arrival.Id),
        ];
        // What a statement reads is needed on its own screen alone.
        var named = conditions.SelectMany(place => place.Condition.Terms
                .Where(term => term is not { Right: null, Comparison: Comparison.Is })
                .SelectMany(term => FactsIn(place.App, term))
                .Where(fact => fact.App != place.App?.Id || place.Screen?.Needs != fact.Id || !IsSetOnTheWay(place.App, fact)))
            .ToHashSet();
        onlyWhereNeeded = [.. apps.SelectMany(NeededIn).Where(fact => !named.Contains(fact)).Select(fact => fact.Key)];
        letterTerms = [.. terms.Select(pair => pair.Term).Where(term => MailFacts.IsText(term.Name)
            || term.Name.StartsWith("mail.doorgestuurd", StringComparison.Ordinal))];
        asksFiles = terms.Exists(pair => MailFacts.IsOfFiles(pair.Term.Name));
        Mails =
        [
            .. MailFacts.MailsIn(terms.Select(pair => pair.Term))
                .Concat(asksFiles && goal.Shows.Contains(MailFacts.App) ? goal.Library.MailsWithFiles(goal).Select(mail => mail.Id) : [])
                .Distinct(),
        ];
    }

    /// <summary>The e-mails that a condition names.</summary>
    public ImmutableArray<string> Mails { get; }

    /// <summary>What makes one state another one for the conditions that are asked.</summary>
    public string KeyOf(PhoneState state, Screen screen)
    {
        var key = new StringBuilder(screen.ToString());
        var needs = AppRules.Find(screen, state, library) is var (app, found) && found.Needs is { } needed ? app.Facts[needed].Key : null;
        foreach (var fact in asked)
        {
            // A row that a screen is about doesn't matter on the others: a list puts another in its place before it leads there.
            if (fact.Key != needs && onlyWhereNeeded.Contains(fact.Key))
            {
                continue;
            }
            var value = state.ValueOf(fact);
            key.Append('|').Append(
                value.Members is { } set ? string.Join(',', set.Where(members.Contains).Order(StringComparer.Ordinal))
                : exact.Contains(fact.Key) ? value.Text
                : value.IsTrue ? "1" : "");
        }
        foreach (var mail in Mails)
        {
            key.Append('|').Append(state.Read.Contains(mail) ? 'r' : '-').Append(state.Spam.Contains(mail) ? 's' : '-')
                .Append(state.Sent.Exists(sent => sent.ReplyTo == mail && sent.IsAnswer) ? 'b' : '-')
                .Append(state.Members(MailFacts.LinksOpened).Contains(mail) ? 'l' : '-').Append(state.DraftOf(mail).IsEmpty ? '-' : 'd');
        }
        foreach (var term in letterTerms)
        {
            key.Append(term.Holds(new Scope(state, library)) ? '1' : '0');
            foreach (var (to, letter) in state.Letters.OrderBy(letter => letter.Key, StringComparer.Ordinal))
            {
                key.Append(to).Append(term.Holds(new Scope(AsSent(state, to, letter), library)) ? '1' : '0')
                    .Append(letter.To.Length == 0 ? '-' : 'a').Append(letter.Text.Length == 0 ? '-' : 't');
            }
        }
        if (asksFiles)
        {
            key.Append('|').AppendJoin(',', state.Members(MailFacts.Opened).Order(StringComparer.Ordinal))
                .Append('|').AppendJoin(',', state.Members(MailFacts.Saved).Order(StringComparer.Ordinal));
        }
        return key.ToString();
    }

    // What the conditions would say if an e-mail that is being written were sent as it is.
    static PhoneState AsSent(PhoneState state, string key, Letter letter) => state with
    {
        Sent = state.Sent.Add(new SentMail("", key, letter.Text, letter.File is { } file ? [file] : [], DateTimeOffset.UnixEpoch)
        {
            To = letter.To,
            Subject = letter.Subject,
        }),
    };

    static IEnumerable<Condition> ConditionsOf(App app, AppScreen screen) => screen.Elements
        .SelectMany(element => new[]
        {
            // Not which lines or parts are shown: none of those can be tapped.
            element.When, (element as Element.Rows)?.Where, (element as Element.Bubbles)?.Answers?.Which,
        })
        .OfType<Condition>()
        // What a statement reads decides what it makes.
        .Concat(screen.Elements.SelectMany(StatementsOf).Where(statement => statement.Value is { IsQuoted: false })
            .Select(statement => new Condition.Term(statement.Value!.Word, Comparison.Is, null)))
        .Where(condition =>
            condition is not Condition.Term { Right: null, Comparison: Comparison.Is } term || app.Facts.ContainsKey(term.Name));

    static IEnumerable<Statement> StatementsOf(Element element) => element switch
    {
        Element.Switch { Member: { } member } turned => [new Statement(turned.Fact, StatementKind.Add, member)],
        _ => EffectsOf(element).SelectMany(effect => effect.Sets),
    };

    static IEnumerable<Effect> EffectsOf(Element element) => element switch
    {
        Element.Rows list => [list.Tap],
        Element.Button button => [button.Tap],
        Element.Codepad pad => [pad.Tap],
        _ => [],
    };

    // A row may wait for any that one of its cells names: each of those is one more thing to remember.
    static IEnumerable<string> CellsOf(Element element, App app)
    {
        var (condition, table) = element switch
        {
            Element.Rows { Where: { } which } list => (which, list.Table),
            Element.Bubbles { Answers.Which: { } which } talk => (which, talk.Table),
            _ => (null, ""),
        };
        return condition is null || !app.Tables.TryGetValue(table, out var rows)
            ? []
            : from term in condition.Terms
              where term.Comparison == Comparison.Has
              from row in rows.Rows
              where CanHold(condition, row, app)
              select row.Cells.GetValueOrDefault(term.Right!.Word) into cell
              where cell is not null
              select cell;
    }

    // Whether it can ever hold for a row; what depends on facts is taken for granted.
    static bool CanHold(Condition condition, AppRow row, App app) => condition switch
    {
        Condition.All all => all.Parts.All(part => CanHold(part, row, app)),
        Condition.Any any => any.Parts.Any(part => CanHold(part, row, app)),
        Condition.Term { Comparison: Comparison.Is, Right: { } right } term
            when row.Cell(term.Name) is { } cell && (right.IsQuoted || !app.Facts.ContainsKey(right.Word.Split('.')[0])) =>
            Condition.Term.Same(cell, (right.IsQuoted ? null : row.Cell(right.Word)) ?? right.Word),
        _ => true,
    };

    // Whether every way to the screens that need a fact gives it a value anew, so that the one it had before doesn't matter.
    static bool IsSetOnTheWay(App app, Fact fact)
    {
        var needing = app.Screens.Values.Where(screen => screen.Needs == fact.Id).Select(screen => screen.Id).ToHashSet();
        return app.Screens.Values.Where(screen => !needing.Contains(screen.Id)).All(screen =>
            !needing.Contains(screen.Back ?? "") && screen.Elements.All(element => element switch
            {
                Element.Tabs tabs => !tabs.Screens.Any(tab => needing.Contains(tab.Screen)),
                Element.Days days => !needing.Contains(days.Go ?? "") || days.Chosen == fact,
                _ => EffectsOf(element).All(effect => !needing.Contains(effect.Go ?? "") || effect.Sets.Any(set => set.Fact == fact)),
            }));
    }

    // Whether a value is there is less than what it is.
    static bool IsAboutValue(Condition.Term term) =>
        term.Comparison is not (Comparison.IsTyped or Comparison.IsTrue) || term.Name.Contains('.');

    static IEnumerable<Fact> NeededIn(App app) =>
        app.Screens.Values.Select(screen => screen.Needs).OfType<string>().Select(needs => app.Facts[needs]);

    IEnumerable<Fact> FactsIn(App? app, Condition.Term term) =>
        Named(app, new Operand(term.Name)).Concat(Named(app, term.Right));

    IEnumerable<Fact> Named(App? app, Operand? operand)
    {
        if (operand is { IsQuoted: false }
            && (library.FactOf(operand.Word) ?? app?.Facts.GetValueOrDefault(operand.Word.Split('.')[0])) is { } fact)
        {
            yield return fact;
        }
    }
}
