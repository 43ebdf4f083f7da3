using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

/// <summary>What is left for "Meer" when there is more than fits in the bar of a phone.</summary>
[Collection<OneSite>]
public sealed class FullMenuTests(FullMenuSite site) : IClassFixture<FullMenuSite>
{
    [Fact]
    public async Task The_bar_ends_in_More_and_More_works_without_JavaScript()
    {
        await using var phone = await site.OpenStaffPhoneAsync(await site.AddStaffMemberAsync([StaffRole.Coordinator]), javaScript: false);
        await phone.GoAsync("/team");
        var more = phone.Page.Locator("#meer");

        await Expect(phone.Page.Locator(".staff-nav a")).ToHaveTextAsync(["Vandaag", "Mensen", "Groepslessen", "Hulp", "Meer"]);
        await phone.TapAsync("Meer");
        await Expect(more).ToBeInViewportAsync();
        await Expect(more.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Netwerk", "Cijfers", "Beheer"]);
        await phone.TapAsync("Beheer");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Medewerkers");
        await Expect(more.GetByRole(AriaRole.Link, new() { Name = "Beheer" })).ToHaveAttributeAsync("aria-current", "page");
        await Expect(phone.Control("Meer")).ToHaveAttributeAsync("aria-current", "true");
    }

    [Theory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1280, false)]
    public async Task Everybody_can_read_and_use_it(int width, bool largeLetters)
    {
        await using var staff = await site.OpenStaffPhoneAsync(StaffRole.Coordinator);
        await using var phone = await site.OpenPhoneAsync(width: width, cookies: await staff.Context.CookiesAsync(), largeLetters: largeLetters);
        await phone.GoAsync("/beheer/medewerkers");

        (await phone.Page.FindBarriersAsync()).ShouldBeEmpty();
        (await phone.Page.FindOverflowAsync()).ShouldBeEmpty();
        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await phone.Page.FindBarriersAsync()).ShouldBeEmpty();
        await phone.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
        (await phone.Page.FindBarriersAsync()).ShouldBeEmpty();
    }
}
