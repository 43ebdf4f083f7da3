namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>The menu for staff, as one person sees it on one page.</summary>
public sealed class StaffMenu
{
    /// <summary>How many words fit in the bar at the bottom of a phone, "Meer" among them.</summary>
    public const int MostInBar = 5;

    readonly PathString path;
    readonly StaffNavPage? page;

    /// <param name="pages">All there are.</param>
    /// <param name="maySee">Whether this person passes a policy.</param>
    /// <param name="path">The page on which the menu stands.</param>
    public StaffMenu(IReadOnlyCollection<StaffNavPage> pages, Func<string, bool> maySee, PathString path)
    {
        this.path = path;
        var mine = pages.Where(page => maySee(page.Policy)).OrderBy(page => page.Order).ToLookup(page => page.Group);
        Groups = [.. StaffGroup.All.Where(mine.Contains).Select(group => new StaffNavGroup(group, [.. mine[group]]))];
        // Asked of all pages: one that this person came to by a link, and has no line for, still lies in its group.
        page = pages.Where(page => page.Covers(path) > 0).MaxBy(page => page.Covers(path));
        Here = Groups.FirstOrDefault(group => group.Group == page?.Group);
    }

    public IReadOnlyList<StaffNavGroup> Groups { get; }

    /// <summary>What stands in the bar of a phone: all, or what leaves room for "Meer".</summary>
    public IEnumerable<StaffNavGroup> InBar => Groups.Take(Groups.Count > MostInBar ? MostInBar - 1 : MostInBar);

    /// <summary>What stands under "Meer".</summary>
    public IEnumerable<StaffNavGroup> InMore => Groups.Skip(InBar.Count());

    /// <summary>The group in which the page lies; null for one that lies in none, or in one that this person doesn't see.</summary>
    public StaffNavGroup? Here { get; }

    /// <summary>The pages of the group in which one is; none when there is nothing to choose.</summary>
    public IReadOnlyList<StaffNavPage> SecondLevel => Here is { Pages.Count: > 1 } ? Here.Pages : [];

    /// <summary>True for a page of the second level, false for one that lies under it.</summary>
    public bool IsOnSecondLevel => SecondLevel.Any(IsPath);

    /// <summary>The value of <c>aria-current</c>.</summary>
    public string? Current(StaffNavGroup group) => group != Here ? null : IsPath(group.Pages[0]) ? "page" : "true";

    /// <inheritdoc cref="Current(StaffNavGroup)"/>
    public string? Current(StaffNavPage line) => line != page ? null : IsPath(line) ? "page" : "true";

    bool IsPath(StaffNavPage line) => path == line.Address;
}
