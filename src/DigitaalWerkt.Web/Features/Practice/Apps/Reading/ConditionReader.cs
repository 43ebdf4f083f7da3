using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>
/// Reads the one language of conditions:
/// <c>bewaard has open and not (uren = nacht or km &gt;= 25)</c>. It knows only the form; names are looked up elsewhere.
/// </summary>
sealed partial class ConditionReader
{
    public const string Form =
        "Write names with and, or, not and brackets: bewaard has open, km <= afstand, titel contains woord, uren = nacht, cv typed.";

    // Brackets within brackets cost memory; no condition that a person reads has more.
    const int Deepest = 20;

    static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        ["="] = Comparison.Is,
        ["!="] = Comparison.IsNot,
        ["<="] = Comparison.AtMost,
        [">="] = Comparison.AtLeast,
        ["has"] = Comparison.Has,
        ["contains"] = Comparison.Contains,
    };

    readonly List<string> words;
    int at;
    int depth;

    ConditionReader(List<string> words) => this.words = words;

    /// <returns>Null when the text is no condition.</returns>
    public static Condition? Read(string text)
    {
        // What no word takes up would be lost unseen.
        if (Words.Replace(text, "").Any(sign => !char.IsWhiteSpace(sign)))
        {
            return null;
        }
        var reader = new ConditionReader([.. Words.Matches(text).Select(word => word.Value)]);
        return reader.ReadAny() is { } condition && reader.Next is null ? condition : null;
    }

    Condition? ReadAny() => ReadSeries("or", ReadAll, parts => new Condition.Any([.. parts]));

    Condition? ReadAll() => ReadSeries("and", ReadOne, parts => new Condition.All([.. parts]));

    Condition? ReadSeries(string word, Func<Condition?> readPart, Func<List<Condition>, Condition> join)
    {
        var parts = new List<Condition>();
        do
        {
            if (readPart() is not { } part)
            {
                return null;
            }
            parts.Add(part);
        }
        while (Take(word));
        return parts is [var only] ? only : join(parts);
    }

    Condition? ReadOne()
    {
        if (++depth > Deepest)
        {
            return null;
        }
        var one = Take("not") ? ReadOne() is { } part ? new Condition.Not(part) : null
            : Take("(") ? ReadAny() is { } inner && Take(")") ? inner : null
            : ReadTerm();
        depth--;
        return one;
    }

    Condition.Term? ReadTerm()
    {
        if (Next is not { } name || !Name.IsMatch(name) || name is "and" or "or" or "not" or "has" or "contains" or "typed")
        {
            return null;
        }
        at++;
        if (Take("typed"))
        {
            return new Condition.Term(name, Comparison.IsTyped, null);
        }
        if (Next is not { } sign || !Comparisons.TryGetValue(sign, out var comparison))
        {
            return new Condition.Term(name, Comparison.IsTrue, null);
        }
        at++;
        return ReadOperand() is { } right ? new Condition.Term(name, comparison, right) : null;
    }

    Operand? ReadOperand()
    {
        if (Next is not { } word || word is "(" or ")" or "and" or "or" or "not" || Comparisons.ContainsKey(word))
        {
            return null;
        }
        at++;
        return word[0] == '"' ? new Operand(word[1..^1], IsQuoted: true) : new Operand(word);
    }

    string? Next => at < words.Count ? words[at] : null;

    bool Take(string word)
    {
        if (Next != word)
        {
            return false;
        }
        at++;
        return true;
    }

    [GeneratedRegex("""
        "[^"]*"|<=|>=|!=|=|\(|\)|[A-Za-z0-9.-]+
        """)]
    private static partial Regex Words { get; }

    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Name { get; }
}
