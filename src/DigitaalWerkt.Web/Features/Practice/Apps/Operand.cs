namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>The right side of a comparison: a value, or the name of a fact or column.</summary>
/// <param name="IsQuoted">It stands in quotes, and so is never a name.</param>
public sealed record Operand(string Word, bool IsQuoted = false)
{
    public override string ToString() => IsQuoted ? $"\"{Word}\"" : Word;

    public string In(Scope scope) => (IsQuoted ? null : scope.Find(Word)?.Text) ?? Word;
}
