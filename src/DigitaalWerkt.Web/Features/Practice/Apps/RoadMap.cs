namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Every state that a learner can come to in a task before its goal, and how far the goal is from each.</summary>
sealed class RoadMap
{
    readonly List<Place> places = [];

    RoadMap()
    {
    }

    /// <summary>The state in which the task begins comes first.</summary>
    public IReadOnlyList<Place> Places => places;

    /// <summary>False when there are more states than can be looked at.</summary>
    public bool IsWhole { get; private set; } = true;

    public static RoadMap Of(AppGoal goal, PhoneState start, Screen screen)
    {
        var map = new RoadMap();
        map.Explore(goal, start, screen);
        map.Measure();
        return map;
    }

    void Explore(AppGoal goal, PhoneState start, Screen screen)
    {
        var search = new RoadSearch(goal);
        var seen = new Dictionary<string, Place>();
        Visit(start, screen, null, default);
        for (var at = 0; at < places.Count && IsWhole; at++)
        {
            var from = places[at];
            if (from.IsGoal)
            {
                continue;
            }
            foreach (var (control, after, next) in search.Moves(from.State, from.Screen))
            {
                Visit(after, next, from, control).CameFrom.Add(from);
                IsWhole = places.Count < RoadSearch.MostStates;
            }
        }

        Place Visit(PhoneState state, Screen on, Place? before, Control control)
        {
            var key = search.KeyOf(state, on);
            if (!seen.TryGetValue(key, out var place))
            {
                place = new Place(state, on, before, control, goal.Holds(state));
                seen.Add(key, place);
                places.Add(place);
            }
            return place;
        }
    }

    void Measure()
    {
        var layer = places.FindAll(place => place.IsGoal);
        for (var distance = 0; layer.Count > 0; distance++)
        {
            layer.ForEach(place => place.Distance = distance);
            layer = [.. layer.SelectMany(place => place.CameFrom).Where(place => place.Distance is null).Distinct()];
        }
    }

    /// <param name="Before">The state before it; null at the start.</param>
    /// <param name="Control">What led from there.</param>
    public sealed record Place(PhoneState State, Screen Screen, Place? Before, Control Control, bool IsGoal)
    {
        /// <summary>How many taps the goal is away; null when no road leads there.</summary>
        public int? Distance { get; set; }

        public List<Place> CameFrom { get; } = [];

        public bool Equals(Place? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
