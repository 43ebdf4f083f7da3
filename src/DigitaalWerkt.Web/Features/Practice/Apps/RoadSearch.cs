using System.Collections.Immutable;
using System.Text;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>
/// Searches the shortest road to a goal, breadth first over what the phone shows and remembers. Two phones that differ only in
/// what no condition asks are one state; so a road that is found is always real, and the states are few.
/// </summary>
public sealed class RoadSearch
{
    /// <summary>More states than any app of ours has; a search that comes there has lost its way.</summary>
    public const int MostStates = 120_000;

    const int MostKept = 5_000;

    readonly AppGoal goal;
    readonly PracticeLibrary library;
    readonly List<Fact> asked;
    readonly HashSet<string> exact;
    readonly HashSet<string> members;
    readonly HashSet<string> onlyWhereNeeded;
    readonly ImmutableArray<string> mails;

    public RoadSearch(AppGoal goal)
    {
        this.goal = goal;
        library = goal.Library;
        var apps = goal.Shows.Select(id => library.Apps.GetValueOrDefault(id)).OfType<App>().ToList();
        List<(App? App, Condition Condition)> conditions =
        [
            (null, goal.Condition),
            .. from app in apps
               from screen in app.Screens.Values
               from condition in ConditionsOf(app, screen)
               select ((App?)app, condition),
        ];
        var terms = conditions.SelectMany(pair => pair.Condition.Terms.Select(term => (pair.App, Term: term))).ToList();
        asked = [.. terms.SelectMany(pair => FactsIn(pair.App, pair.Term)).Concat(apps.SelectMany(NeededIn)).Distinct()];
        exact = [.. terms.Where(pair => IsAboutValue(pair.Term)).SelectMany(pair => FactsIn(pair.App, pair.Term)).Select(fact => fact.Key)];
        exact.UnionWith(terms.SelectMany(pair => Named(pair.App, pair.Term.Right)).Select(fact => fact.Key));
        members = [.. terms.Where(pair => pair.Term.Comparison == Comparison.Has).Select(pair => pair.Term.Right!.Word)];
        var named = goal.Condition.Terms.SelectMany(term => FactsIn(null, term)).ToHashSet();
        onlyWhereNeeded = [.. apps.SelectMany(NeededIn).Where(fact => !named.Contains(fact)).Select(fact => fact.Key)];
        mails = [.. terms.Select(pair => pair.Term).Where(term => term.Name.StartsWith("mail.", StringComparison.Ordinal))
            .Select(term => term.Right?.Word).OfType<string>()];
    }

    /// <returns>Null when no road leads to the goal.</returns>
    public Road? From(PhoneState state, Screen screen)
    {
        var kept = library.Roads;
        var key = $"{goal.Text}\n{string.Join(' ', goal.Shows)}\n{string.Join(' ', goal.Files)}\n{KeyOf(state, screen)}";
        if (kept.TryGetValue(key, out var known))
        {
            return known;
        }
        if (kept.Count > MostKept)
        {
            kept.Clear();
        }
        return kept[key] = Search(state, screen);
    }

    /// <summary>Everything that can be done from a screen, and where it leads.</summary>
    public IEnumerable<(Control Control, PhoneState After, Screen Next)> Moves(PhoneState state, Screen screen)
    {
        if (AppRules.Find(screen, state, library) is var (app, found))
        {
            foreach (var tap in AppRules.TapsOn(app, found, state, library, goal.Files))
            {
                if (AppRules.Tap(state, screen, tap, library, goal.Files) is var (after, next))
                {
                    yield return (Control.Do(PhoneVerb.Tap, tap), after, next);
                }
            }
        }
        foreach (var place in PlacesFrom(state, screen))
        {
            yield return (Control.Go(place), state, place);
        }
        foreach (var act in MailActsOn(state, screen))
        {
            if (Phone.ApplyInMail(state, screen, act, library) is var (after, next))
            {
                yield return (Control.Do(act.Verb, act.Id), after, next);
            }
        }
    }

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
        foreach (var mail in mails)
        {
            key.Append('|').Append(state.Read.Contains(mail) ? 'r' : '-').Append(state.Spam.Contains(mail) ? 's' : '-')
                .Append(state.Sent.Exists(sent => sent.ReplyTo == mail) ? 'b' : '-').Append(state.DraftOf(mail).IsEmpty ? '-' : 'd');
        }
        return key.ToString();
    }

    Road? Search(PhoneState state, Screen screen)
    {
        if (goal.Holds(state))
        {
            return new Road([], []);
        }
        var seen = new Dictionary<string, Node>();
        var layer = new List<Node> { new(state, screen, null, default, []) };
        seen.Add(KeyOf(state, screen), layer[0]);
        while (layer.Count > 0 && seen.Count < MostStates)
        {
            var following = new List<Node>();
            var isAtGoal = false;
            foreach (var from in layer)
            {
                foreach (var (control, after, next) in Moves(from.State, from.Screen))
                {
                    var first = from.Before is null ? [control] : from.First;
                    var key = KeyOf(after, next);
                    if (!seen.TryGetValue(key, out var node))
                    {
                        node = new Node(after, next, from, control, first) { IsGoal = goal.Holds(after), Depth = from.Depth + 1 };
                        seen.Add(key, node);
                        following.Add(node);
                        isAtGoal |= node.IsGoal;
                    }
                    else if (node.Depth == from.Depth + 1)
                    {
                        node.First = node.First.Union(first);
                    }
                }
            }
            if (isAtGoal)
            {
                var ends = following.FindAll(node => node.IsGoal);
                return new Road(ControlsTo(ends[0]), [.. ends.SelectMany(end => end.First)]);
            }
            layer = following;
        }
        return null;
    }

    static ImmutableArray<Control> ControlsTo(Node end)
    {
        var controls = new Stack<Control>();
        for (var node = end; node.Before is not null; node = node.Before)
        {
            controls.Push(node.Control);
        }
        return [.. controls];
    }

    IEnumerable<Screen> PlacesFrom(PhoneState state, Screen screen)
    {
        var mail = goal.Shows.Contains(MailFacts.App);
        switch (screen.Kind)
        {
            case ScreenKind.Home:
                return [
                    .. goal.Shows.Select(id => library.Apps.GetValueOrDefault(id)).OfType<App>().Select(app => app.StartScreen),
                    .. mail ? [Screen.Inbox] : Array.Empty<Screen>()];
            case ScreenKind.App:
                return goal.Shows.Length > 1 ? [Screen.Home] : [];
            case ScreenKind.Message or ScreenKind.Sender:
                return [Phone.FolderOf(state, screen.Id)];
            case ScreenKind.Files:
                return [Screen.Reply(screen.Id)];
            case ScreenKind.SentMessage:
                return [Screen.Sent];
            case ScreenKind.Inbox or ScreenKind.Sent or ScreenKind.Spam:
                return [Screen.Home, Screen.Inbox, Screen.Spam];
            default:
                return [];
        }
    }

    // Only of the e-mails that a condition names: no other can bring the goal nearer.
    IEnumerable<PhoneAct> MailActsOn(PhoneState state, Screen screen)
    {
        switch (screen.Kind)
        {
            case ScreenKind.Inbox or ScreenKind.Spam:
                return mails.Where(mail => Phone.FolderOf(state, mail) == screen).Select(mail => new PhoneAct(PhoneVerb.Open, mail));
            case ScreenKind.Message:
                return [new PhoneAct(PhoneVerb.StartReply), new PhoneAct(PhoneVerb.MarkSpam), new PhoneAct(PhoneVerb.NotSpam)];
            case ScreenKind.Reply:
                var draft = state.DraftOf(screen.Id);
                return draft.Text.Length == 0
                    ? [new PhoneAct(PhoneVerb.Write), new PhoneAct(PhoneVerb.Back)]
                    : [new PhoneAct(PhoneVerb.Send), new PhoneAct(PhoneVerb.Back)];
            default:
                return [];
        }
    }

    static IEnumerable<Condition> ConditionsOf(App app, AppScreen screen) => screen.Elements
        .SelectMany(element => new[] { element.When, (element as Element.Rows)?.Where })
        .OfType<Condition>()
        // What a statement reads decides what it makes.
        .Concat(screen.Elements.SelectMany(StatementsOf).Where(statement => statement.Value is { IsQuoted: false })
            .Select(statement => new Condition.Term(statement.Value!.Word, Comparison.Is, null)))
        .Where(condition =>
            condition is not Condition.Term { Right: null, Comparison: Comparison.Is } term || app.Facts.ContainsKey(term.Name));

    static IEnumerable<Statement> StatementsOf(Element element) => element switch
    {
        Element.Rows list => list.Tap.Sets,
        Element.Button button => button.Tap.Sets,
        Element.Switch { Member: { } member } turned => [new Statement(turned.Fact, StatementKind.Add, member)],
        _ => [],
    };

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

    sealed class Node(PhoneState state, Screen screen, Node? before, Control control, ImmutableHashSet<Control> first)
    {
        public PhoneState State => state;
        public Screen Screen => screen;
        public Node? Before => before;
        public Control Control => control;
        public ImmutableHashSet<Control> First { get; set; } = first;
        public bool IsGoal { get; init; }
        public int Depth { get; init; }
    }
}
