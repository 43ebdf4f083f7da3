using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>What a tap does.</summary>
/// <param name="Sets">Done one after the other.</param>
/// <param name="Go">The screen that comes; null: the same one.</param>
/// <param name="Send">What arrives in other apps.</param>
public sealed record Effect(ImmutableArray<Statement> Sets, string? Go, ImmutableArray<Arrival> Send)
{
    public static readonly Effect Nothing = new([], null, []);
}

/// <summary>Something that one app sends to another: an e-mail, or a row such as a message.</summary>
/// <param name="Set">The key of the set in which it arrives.</param>
/// <param name="Id">Of the e-mail or row.</param>
public readonly record struct Arrival(string Set, string Id);

/// <summary>One change of a fact.</summary>
/// <param name="Value">Null gives a fact of a list's row the row that was tapped.</param>
public sealed record Statement(Fact Fact, StatementKind Kind, Operand? Value);

public enum StatementKind
{
    /// <summary>The fact becomes the value.</summary>
    Assign,

    /// <summary>The value is put in the set.</summary>
    Add,

    /// <summary>The value is taken out of the set.</summary>
    Remove,
}
