namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>
/// A question that staff come with: the first level of their menu. These are all there are, in the order in which they are shown.
/// A feature adds pages to a group, never a group: more than seven are not taken in at a glance.
/// </summary>
public sealed class StaffGroup
{
    /// <summary>What waits for me now?</summary>
    public static readonly StaffGroup Today = new(nameof(Today), "home");

    /// <summary>Who is this, and what did we tell them?</summary>
    public static readonly StaffGroup People = new(nameof(People), "people");

    /// <summary>Which class, when, and who comes?</summary>
    public static readonly StaffGroup Classes = new(nameof(Classes), "calendar");

    /// <summary>Who has a question of their own?</summary>
    public static readonly StaffGroup Help = new(nameof(Help), "help");

    /// <summary>Who does what in town, and what did we agree?</summary>
    public static readonly StaffGroup Network = new(nameof(Network), "network");

    /// <summary>How many, and does it work?</summary>
    public static readonly StaffGroup Figures = new(nameof(Figures), "figures");

    /// <summary>Is everything right that we work with?</summary>
    public static readonly StaffGroup Management = new(nameof(Management), "settings");

    StaffGroup(string name, string icon) => (Key, Icon) = ($"Staff_Group_{name}", icon);

    public static IReadOnlyList<StaffGroup> All { get; } = [Today, People, Classes, Help, Network, Figures, Management];

    /// <summary>Of its word, in the resources of Shared.</summary>
    public string Key { get; }

    /// <summary>A name from <c>_Icon.cshtml</c>.</summary>
    public string Icon { get; }
}
