using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A part of a screen. The kinds below are all there are; texts may name facts in braces.</summary>
/// <param name="When">The element is there only then; null: always.</param>
public abstract record Element(Condition? When)
{
    public sealed record Text(Condition? When, string Words) : Element(When);

    /// <param name="Name">Of the drawing.</param>
    public sealed record Picture(Condition? When, string Name, string Alt) : Element(When);

    /// <param name="Where">The rows that are shown; null: all of them.</param>
    /// <param name="None">What stands there when no row is shown.</param>
    public sealed record Rows(
        Condition? When, string Table, Condition? Where, string Title, string? Line, string? Tag, Effect Tap, string? None) : Element(When)
    {
        /// <summary>The name of the drawing of each row; null: rows of words.</summary>
        public string? Image { get; init; }

        /// <summary>What that drawing shows.</summary>
        public string? Alt { get; init; }

        /// <summary>The rows that nobody looked at yet; null: it doesn't matter.</summary>
        public Condition? New { get; init; }
    }

    public sealed record Card(Condition? When, string Title, ImmutableArray<string> Lines) : Element(When);

    /// <param name="Offers">Words to tap, so that spelling is no obstacle.</param>
    public sealed record Field(Condition? When, string Label, Fact Fact, ImmutableArray<string> Offers) : Element(When);

    public sealed record Tiles(Condition? When, string Label, Fact Fact, ImmutableArray<string> Words) : Element(When);

    /// <param name="Words">What the buttons say, by value.</param>
    public sealed record Choice(Condition? When, string Label, Fact Fact, IReadOnlyDictionary<string, string> Words) : Element(When);

    /// <param name="Member">With a set: what is in it when the switch is on.</param>
    /// <param name="Says">What the phone says when it is on.</param>
    public sealed record Switch(Condition? When, string Label, string Icon, Fact Fact, Operand? Member, string? Says) : Element(When);

    /// <summary>The files of the phone, to take one.</summary>
    public sealed record File(Condition? When, string Label, Fact Fact) : Element(When);

    public sealed record Button(Condition? When, string Label, string? Icon, bool IsMain, Effect Tap, string? Says) : Element(When);

    /// <param name="Screens">The id of the screen that each tab shows, with its word.</param>
    public sealed record Tabs(Condition? When, ImmutableArray<(string Screen, string Label)> Screens) : Element(When);

    /// <summary>A drawing of which one keeps a part.</summary>
    /// <param name="Name">Of the drawing.</param>
    /// <param name="Words">What the buttons say, by value.</param>
    /// <param name="Frames">What stays, by value.</param>
    /// <param name="Light">How light the drawing is, from 0; null: as it is.</param>
    public sealed record Crop(
        Condition? When,
        string Label,
        Fact Fact,
        string Name,
        string Alt,
        IReadOnlyDictionary<string, string> Words,
        IReadOnlyDictionary<string, Frame> Frames,
        Fact? Light) : Element(When);

    /// <summary>A number that goes up and down.</summary>
    public sealed record Slider(Condition? When, string Label, Fact Fact, string Less, string More) : Element(When)
    {
        public const string LessTap = "min";
        public const string MoreTap = "plus";
    }

    /// <summary>A file that is read, a page at a time.</summary>
    /// <param name="Opened">The file.</param>
    /// <param name="Number">The page, from 1.</param>
    public sealed record Page(Condition? When, Fact Opened, Fact Number) : Element(When)
    {
        public const string BackTap = "vorig";
        public const string OnTap = "volgend";
    }

    /// <summary>A conversation: what came in, what was said, and what can be said now.</summary>
    /// <param name="Table">Its lines, in their order.</param>
    /// <param name="Where">The lines that are there; those that were said come on top.</param>
    /// <param name="Mine">Which lines are of the learner.</param>
    /// <param name="From">Who says the others.</param>
    /// <param name="Words">What a line says.</param>
    /// <param name="Time">When; null: the lines have no time.</param>
    public sealed record Bubbles(
        Condition? When, string Table, Condition? Where, Condition Mine, string From, string Words, string? Time) : Element(When)
    {
        /// <summary>Takes back what was said, to practise once more. No row can have this id.</summary>
        public const string AgainTap = "-opnieuw";

        /// <summary>What can be said; null: nothing ever.</summary>
        public Replies? Answers { get; init; }
    }

    /// <param name="Which">The lines that can be said now.</param>
    /// <param name="Said">The set of the lines that were said.</param>
    /// <param name="Says">What the phone says then.</param>
    public sealed record Replies(string Label, Condition Which, Fact Said, string? Says);

    /// <summary>A short code to type. Only the right one does something, and none is kept.</summary>
    /// <param name="Asks">The right code.</param>
    /// <param name="Wrong">Kind words for another one.</param>
    public sealed record Codepad(Condition? When, string Label, string Asks, string Wrong, Effect Tap, string? Says) : Element(When);

    /// <summary>Days to choose one of, in weeks.</summary>
    /// <param name="Table">The days, in their order.</param>
    /// <param name="Chosen">The day that is chosen.</param>
    /// <param name="Week">The cell that names the week: a new one begins where it changes.</param>
    /// <param name="Short">What stands on a day.</param>
    /// <param name="Name">What the day is called.</param>
    /// <param name="Entries">A table with a cell <see cref="DayColumn"/>: the appointments that are marked on their day.</param>
    /// <param name="Where">Which of those are there.</param>
    /// <param name="Mine">Days on which the learner put something.</param>
    /// <param name="Go">The screen that comes when a day is chosen; null: the same one.</param>
    public sealed record Days(
        Condition? When, string Label, string Table, Fact Chosen, string Week, string Short, string Name, string Entries, Condition? Where,
        Condition? Mine, string? Go) : Element(When)
    {
        public const string DayColumn = "dag";
    }

    /// <summary>A way to go, with its parts on a line and on a small map.</summary>
    /// <param name="Table">The parts of all ways, in their order.</param>
    /// <param name="Where">The parts of this one.</param>
    /// <param name="Words">What a part says.</param>
    /// <param name="Time">When it begins.</param>
    public sealed record Trip(Condition? When, string Table, Condition Where, string Words, string Time) : Element(When)
    {
        /// <summary>The cell that says how one goes.</summary>
        public const string KindColumn = "hoe";

        /// <summary>The cell with the place where the part begins on the map: <c>x y</c>.</summary>
        public const string PlaceColumn = "plek";

        public const int MapWidth = 240;
        public const int MapHeight = 96;

        /// <summary>The end of the way, where nobody goes further.</summary>
        public const string End = "einde";

        /// <summary>The signs of what <see cref="KindColumn"/> may say.</summary>
        public static readonly IReadOnlyDictionary<string, string> Icons = new Dictionary<string, string>
        {
            ["voet"] = "voet", ["tram"] = "tram", ["bus"] = "tram", [End] = "vlag",
        };
    }

    /// <summary>A question that the phone itself asks, such as whether an app may use the camera.</summary>
    /// <param name="Words">What the buttons say, by the value that they give.</param>
    public sealed record Prompt(
        Condition? When, string Label, string? Icon, Fact Fact, IReadOnlyDictionary<string, string> Words) : Element(When);

    public sealed record Notice(Condition? When, string Words) : Element(When);
}

/// <summary>A part of a drawing, in the units of its view box.</summary>
public readonly record struct Frame(int X, int Y, int Width, int Height);
