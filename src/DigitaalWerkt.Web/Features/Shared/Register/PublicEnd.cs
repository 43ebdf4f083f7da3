namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>What visitors read about how long something is kept.</summary>
/// <param name="Text">The end of the key of its text, <c>Privacy_Kept_…</c>.</param>
/// <param name="Rule">The rule whose term stands in the text.</param>
public sealed record PublicEnd(string Text, RetentionRule? Rule = null)
{
    /// <summary>Until they erase it, or have it erased.</summary>
    public static readonly PublicEnd Erased = new("Erased");

    /// <summary>Until the last day that the operation keeps anything.</summary>
    public static readonly PublicEnd Operation = new("Operation");

    /// <summary>Until they leave.</summary>
    public static readonly PublicEnd Left = new("Left");

    /// <summary>It stays; nobody's name is asked.</summary>
    public static readonly PublicEnd Nameless = new("Nameless");

    /// <summary>Until the term of a rule is over. The word of its unit is in the text, so the text follows the unit.</summary>
    public static PublicEnd After(RetentionRule rule) => new(rule.Term.Unit.ToString(), rule);
}
