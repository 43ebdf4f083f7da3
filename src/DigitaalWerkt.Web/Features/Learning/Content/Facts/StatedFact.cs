namespace DigitaalWerkt.Web.Features.Learning.Content.Facts;

/// <summary>Something that lessons say and that can change: a number, an address, a rule. It stands once, in <c>facts.yml</c>.</summary>
/// <param name="Key">By which lessons name it: <c>{{card-stop}}</c>.</param>
/// <param name="Value">The number or address; of a claim the sentence.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="CheckedOn">When somebody last read it there.</param>
/// <param name="CheckedBy">Who tried it out; null: nobody did yet.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record StatedFact(
    string Key, StatedKind Kind, string Name, string Value, string Source, DateOnly CheckedOn, string? CheckedBy, int Line)
{
    /// <summary>After so many days editors look at it again.</summary>
    public const int FreshDays = 180;

    /// <summary>After so many days no lesson may say it any more.</summary>
    public const int LongestDays = 365;

    public bool IsOldOn(DateOnly today) => CheckedOn.AddDays(FreshDays) < today;

    public bool IsTooOldOn(DateOnly today) => CheckedOn.AddDays(LongestDays) < today;

    /// <summary>The address that a tap on it opens; null for a claim.</summary>
    public string? Link => Kind switch
    {
        StatedKind.Phone => $"tel:+32{string.Concat(Value.Where(char.IsAsciiDigit))[1..]}",
        StatedKind.EMail => $"mailto:{Value}",
        StatedKind.Website => $"https://{Value}",
        _ => null,
    };
}

public enum StatedKind
{
    Phone,
    EMail,
    Website,

    /// <summary>A rule that a lesson tells in its own words.</summary>
    Claim,
}
