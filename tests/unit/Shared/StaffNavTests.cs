using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Tests.Shared;

public sealed class StaffNavTests
{
    static readonly StaffNavItem Places = new("Home", "Places", "/beheer/plekken", "pin", "", 1, "/beheer/lokalen", "/beheer/kasten");
    static readonly StaffNavItem Rooms = new("Home", "Rooms", "/beheer/lokalen/vrij", "pin", "", 2);

    [Theory]
    [InlineData("/beheer/plekken", "Places")]
    [InlineData("/beheer/plekken/nieuw", "Places")]
    [InlineData("/beheer/kasten", "Places")]
    [InlineData("/beheer/lokalen/7", "Places")]
    [InlineData("/beheer/lokalen/vrij", "Rooms")]
    [InlineData("/beheer/kasten-leeg", null)]
    [InlineData("/team/aanmelden", null)]
    public void A_page_belongs_to_the_line_with_the_longest_address_that_its_own_begins_with(string path, string? key) =>
        (StaffNav.Here([Places, Rooms], path)?.Key).ShouldBe(key);

    [Fact]
    public void Without_a_menu_a_page_belongs_nowhere() => StaffNav.Here([], "/team/aanmelden").ShouldBeNull();
}
