namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>
/// A line of the menu for staff. A feature adds its own lines with <c>services.AddSingleton(new StaffNavItem(…))</c>; the first
/// three stand in the bar at the bottom of a phone, the rest under "Meer".
/// </summary>
/// <param name="Feature">The feature that has the word in its resources.</param>
/// <param name="Key">The key of the word there.</param>
/// <param name="Address">Where it goes; also every address under it counts as "here".</param>
/// <param name="Icon">A name from <c>_Icon.cshtml</c>.</param>
/// <param name="Policy">Who sees it.</param>
/// <param name="Order">Low comes first.</param>
/// <param name="Others">Addresses elsewhere that belong to it too, with all under them.</param>
public sealed record StaffNavItem(
    string Feature, string Key, string Address, string Icon, string Policy, int Order, params IReadOnlyList<string> Others);
