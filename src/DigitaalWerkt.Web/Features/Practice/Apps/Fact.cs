using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>One thing that an app remembers.</summary>
/// <param name="Start">Its value before anybody touches the app; empty when it has none.</param>
/// <param name="Values">What it can be; with <see cref="FactKind.OneOf"/>.</param>
/// <param name="Table">The table whose rows it holds; with <see cref="FactKind.SomeOf"/> and <see cref="FactKind.Row"/>.</param>
/// <param name="Most">The highest number, or the longest text in characters.</param>
public sealed record Fact(
    string App, string Id, FactKind Kind, string Start, ImmutableArray<string> Values, string Table = "", int Most = 0)
{
    public const string Yes = "ja";
    public const string No = "nee";

    /// <summary>The name under which it is kept, and by which lessons name it.</summary>
    public string Key { get; } = $"{App}.{Id}";
}

public enum FactKind
{
    YesNo,
    OneOf,

    /// <summary>A set of rows.</summary>
    SomeOf,

    /// <summary>One row, or none.</summary>
    Row,

    Number,
    Text,
}
