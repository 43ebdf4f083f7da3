using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Tests.Shared;

public sealed class StaffMenuTests
{
    const string Team = "Team";
    const string Boss = "Boss";

    static readonly StaffNavPage Start = new(StaffGroup.Today, "Home", "Start", "/team", Team, 10) { StandsAlone = true };
    static readonly StaffNavPage Rooms = new(StaffGroup.Management, "Home", "Rooms", "/beheer/lokalen/vrij", Team, 20);
    static readonly StaffNavPage Places = new(StaffGroup.Management, "Home", "Places", "/beheer/plekken", Boss, 10, "/beheer/lokalen", "/beheer/kasten");
    static readonly StaffNavPage Counts = new(StaffGroup.Figures, "Home", "Counts", "/beheer/plekken/cijfers", Boss, 10);
    static readonly StaffNavPage[] Pages = [Counts, Rooms, Places, Start];

    [Theory]
    [InlineData("/beheer/plekken", "Places")]
    [InlineData("/beheer/plekken/nieuw", "Places")]
    [InlineData("/beheer/plekken/cijfers/2027", "Counts")]
    [InlineData("/beheer/kasten", "Places")]
    [InlineData("/beheer/lokalen/7", "Places")]
    [InlineData("/beheer/lokalen/vrij", "Rooms")]
    [InlineData("/beheer/kasten-leeg", null)]
    [InlineData("/team", "Start")]
    [InlineData("/team/aanmelden", null)]
    public void A_page_belongs_to_the_line_with_the_longest_address_that_its_own_begins_with(string path, string? key)
    {
        var menu = Menu(path, Team, Boss);

        menu.Groups.SelectMany(group => group.Pages).Where(page => menu.Current(page) is not null).Select(page => page.Key)
            .ShouldBe(key is null ? [] : [key]);
        menu.Groups.Where(group => menu.Current(group) is not null).SelectMany(group => group.Pages).Any(page => page.Key == key).ShouldBe(key is not null);
    }

    [Fact]
    public void Groups_come_in_one_order_with_the_pages_that_somebody_may_open()
    {
        Shown(Menu("/team", Team, Boss)).ShouldBe(["Today: Start", "Figures: Counts", "Management: Places, Rooms"]);
        Shown(Menu("/team", Team)).ShouldBe(["Today: Start", "Management: Rooms"]);
        Shown(Menu("/team")).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_leads_to_its_first_page_that_somebody_may_open()
    {
        Menu("/team", Team, Boss).Groups[^1].Address.ShouldBe("/beheer/plekken");
        Menu("/team", Team).Groups[^1].Address.ShouldBe("/beheer/lokalen/vrij");
    }

    [Fact]
    public void There_is_a_second_level_only_where_there_is_something_to_choose()
    {
        Menu("/beheer/kasten", Team, Boss).SecondLevel.ShouldBe([Places, Rooms]);
        Menu("/beheer/lokalen/vrij", Team).SecondLevel.ShouldBeEmpty();
        Menu("/beheer/plekken/cijfers", Team, Boss).SecondLevel.ShouldBeEmpty();
        Menu("/team/aanmelden", Team, Boss).SecondLevel.ShouldBeEmpty();
    }

    [Fact]
    public void The_page_itself_is_told_from_what_lies_under_it()
    {
        Menu("/beheer/lokalen/7", Team, Boss).IsOnSecondLevel.ShouldBeFalse();
        Menu("/beheer/lokalen/7", Team, Boss).Current(Places).ShouldBe("true");
        Menu("/beheer/plekken", Team, Boss).IsOnSecondLevel.ShouldBeTrue();
        Menu("/beheer/plekken", Team, Boss).Current(Places).ShouldBe("page");
        var rooms = Menu("/beheer/lokalen/vrij", Team, Boss);
        rooms.Current(Rooms).ShouldBe("page");
        rooms.Current(rooms.Here!).ShouldBe("true");
        var places = Menu("/beheer/plekken", Team, Boss);
        places.Current(places.Here!).ShouldBe("page");
    }

    [Fact]
    public void A_page_that_somebody_has_no_line_for_still_lies_in_its_group()
    {
        var menu = Menu("/beheer/plekken", Team);

        menu.Here!.Group.ShouldBe(StaffGroup.Management);
        menu.Current(menu.Here).ShouldBe("true");
        menu.IsOnSecondLevel.ShouldBeFalse();
        Menu("/beheer/plekken/cijfers", Team).Here.ShouldBeNull();
    }

    [Theory]
    [InlineData(5, 5, 0)]
    [InlineData(6, 4, 2)]
    [InlineData(7, 4, 3)]
    public void The_bar_of_a_phone_holds_five_words_with_More_among_them(int groups, int inBar, int inMore)
    {
        var pages = StaffGroup.All.Take(groups).Select((group, number) => new StaffNavPage(group, "Home", "Page", $"/team/{number}", Team, 10));

        var menu = new StaffMenu([.. pages], _ => true, "/team/6");

        menu.InBar.Count().ShouldBe(inBar);
        menu.InMore.Count().ShouldBe(inMore);
        menu.InBar.Concat(menu.InMore).ShouldBe(menu.Groups);
    }

    [Fact]
    public void There_are_seven_groups_at_most() => StaffGroup.All.Count.ShouldBeLessThanOrEqualTo(7);

    static StaffMenu Menu(string path, params string[] policies) => new(Pages, policies.Contains, path);

    static IEnumerable<string> Shown(StaffMenu menu) =>
        menu.Groups.Select(group => $"{group.Group.Key.Split('_')[^1]}: {string.Join(", ", group.Pages.Select(page => page.Key))}");
}
