using System.Collections.Immutable;
using System.Globalization;

namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>A question about facts, with yes or no for an answer: when an element is shown, which rows, when a goal is reached.</summary>
public abstract record Condition
{
    public abstract bool Holds(Scope scope);

    /// <summary>Its smallest parts.</summary>
    public abstract IEnumerable<Term> Terms { get; }

    /// <summary>The parts that must all hold.</summary>
    public virtual IEnumerable<Condition> Conjuncts => [this];

    /// <summary>As writers write it.</summary>
    public abstract override string ToString();

    public sealed record All(ImmutableArray<Condition> Parts) : Condition
    {
        public override IEnumerable<Term> Terms => Parts.SelectMany(part => part.Terms);

        public override IEnumerable<Condition> Conjuncts => Parts.SelectMany(part => part.Conjuncts);

        public override bool Holds(Scope scope) => Parts.All(part => part.Holds(scope));

        public override string ToString() => string.Join(" and ", Parts.Select(part => part is Any ? $"({part})" : $"{part}"));
    }

    public sealed record Any(ImmutableArray<Condition> Parts) : Condition
    {
        public override IEnumerable<Term> Terms => Parts.SelectMany(part => part.Terms);

        public override bool Holds(Scope scope) => Parts.Any(part => part.Holds(scope));

        public override string ToString() => string.Join(" or ", Parts);
    }

    public sealed record Not(Condition Part) : Condition
    {
        public override IEnumerable<Term> Terms => Part.Terms;

        public override bool Holds(Scope scope) => !Part.Holds(scope);

        public override string ToString() => Part is All or Any ? $"not ({Part})" : $"not {Part}";
    }

    /// <param name="Right">Null with <see cref="Comparison.IsTrue"/> and <see cref="Comparison.IsTyped"/>.</param>
    public sealed record Term(string Name, Comparison Comparison, Operand? Right) : Condition
    {
        public override IEnumerable<Term> Terms => [this];

        public override bool Holds(Scope scope)
        {
            // A name that isn't there has no value: writers may have taken it away since the lesson was read.
            var left = scope.Find(Name) ?? new FactValue("");
            var right = Right?.In(scope) ?? "";
            return Comparison switch
            {
                Comparison.IsTrue => left.IsTrue,
                Comparison.IsTyped => left.Text.Length > 0,
                Comparison.Is => Same(left.Text, right),
                Comparison.IsNot => !Same(left.Text, right),
                Comparison.AtMost => Number(left.Text) is { } number && number <= Number(right),
                Comparison.AtLeast => Number(left.Text) is { } number && number >= Number(right),
                Comparison.Has => left.Members?.Contains(right) == true,
                _ => Contains(left.Text, right),
            };
        }

        public override string ToString() => Comparison switch
        {
            Comparison.IsTrue => Name,
            Comparison.IsTyped => $"{Name} typed",
            Comparison.Is => $"{Name} = {Right}",
            Comparison.IsNot => $"{Name} != {Right}",
            Comparison.AtMost => $"{Name} <= {Right}",
            Comparison.AtLeast => $"{Name} >= {Right}",
            Comparison.Has => $"{Name} has {Right}",
            _ => $"{Name} contains {Right}",
        };

        internal static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

        static bool Contains(string text, string part) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            text, part.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

        static decimal? Number(string text) =>
            decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

public enum Comparison
{
    IsTrue,
    IsTyped,
    Is,
    IsNot,
    AtMost,
    AtLeast,
    Has,
    Contains,
}
