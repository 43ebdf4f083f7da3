using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A part of a screen. The kinds below are all there are; texts may name facts in braces.</summary>
/// <param name="When">The element is there only then; null: always.</param>
public abstract record Element(Condition? When)
{
    public sealed record Text(Condition? When, string Words) : Element(When);

    /// <param name="Source">The drawing, as the address of an image.</param>
    public sealed record Picture(Condition? When, string Source, int Width, int Height, string Alt) : Element(When);

    /// <param name="Where">The rows that are shown; null: all of them.</param>
    /// <param name="None">What stands there when no row is shown.</param>
    public sealed record Rows(
        Condition? When, string Table, Condition? Where, string Title, string? Line, string? Tag, Effect Tap, string? None) : Element(When);

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

    public sealed record Notice(Condition? When, string Words) : Element(When);
}
