namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>A page in the menu for staff. A feature adds its own with <c>services.AddSingleton(new StaffNavPage(…))</c>.</summary>
/// <param name="Group">Where it stands. The group is shown to whoever may open one of its pages.</param>
/// <param name="Feature">The feature that has the word in its resources.</param>
/// <param name="Key">The key of the word there.</param>
/// <param name="Address">Where it goes; every address under it belongs to it too.</param>
/// <param name="Policy">Who sees it.</param>
/// <param name="Order">Low comes first in the group. The group leads to the first page that somebody may open.</param>
/// <param name="Others">Addresses elsewhere that belong to it too, with all under them.</param>
public sealed record StaffNavPage(
    StaffGroup Group, string Feature, string Key, string Address, string Policy, int Order, params IReadOnlyList<string> Others)
{
    /// <summary>True for a page under whose address those of others lie: nothing but the page itself belongs to it.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>How much of this path names the page, in characters; 0 when the path belongs to another page.</summary>
    public int Covers(PathString path) =>
        StandsAlone
            ? path == Address ? Address.Length : 0
            : Others.Prepend(Address).Where(address => path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase)).Select(address => address.Length).DefaultIfEmpty().Max();
}
