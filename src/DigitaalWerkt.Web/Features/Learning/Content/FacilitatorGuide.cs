namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>How somebody gives a lesson to a group, on one A4.</summary>
/// <param name="Aim">What the group can do afterwards.</param>
/// <param name="Material">What lies ready.</param>
/// <param name="Plan">What happens, in order.</param>
/// <param name="Questions">What to ask the group.</param>
/// <param name="Pitfalls">What goes wrong, and what to do then.</param>
public sealed record FacilitatorGuide(
    string Aim,
    IReadOnlyList<string> Material,
    IReadOnlyList<GuidePart> Plan,
    IReadOnlyList<string> Questions,
    IReadOnlyList<GuidePitfall> Pitfalls)
{
    /// <summary>How long all of it takes.</summary>
    public int Minutes => Plan.Sum(part => part.Minutes);
}

public sealed record GuidePart(int Minutes, string What);

public sealed record GuidePitfall(string When, string Then);
