using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Searches the shortest road to a goal, breadth first over what the phone shows and remembers.</summary>
public sealed class RoadSearch
{
    /// <summary>More states than any app of ours has; a search that comes there has lost its way.</summary>
    public const int MostStates = 120_000;

    const int MostKept = 5_000;

    readonly AppGoal goal;
    readonly PracticeLibrary library;
    readonly RoadStates states;
    readonly RoadMoves moves;

    public RoadSearch(AppGoal goal)
    {
        this.goal = goal;
        library = goal.Library;
        states = new RoadStates(goal);
        moves = new RoadMoves(goal, states.Mails);
    }

    /// <returns>Null when no road leads to the goal.</returns>
    public Road? From(PhoneState state, Screen screen)
    {
        var kept = library.Roads;
        var key = string.Join(
            '\n',
            goal.Text,
            string.Join(' ', goal.Shows),
            string.Join(' ', goal.Files),
            string.Join(' ', goal.Mails),
            string.Join('|', goal.Offers.To.Concat(goal.Offers.Subject).Concat(goal.Offers.Text)),
            KeyOf(state, screen));
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
    public IEnumerable<(Control Control, PhoneState After, Screen Next)> Moves(PhoneState state, Screen screen) =>
        moves.From(state, screen);

    /// <summary>What makes one state another one for the conditions that are asked.</summary>
    public string KeyOf(PhoneState state, Screen screen) => states.KeyOf(state, screen);

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
