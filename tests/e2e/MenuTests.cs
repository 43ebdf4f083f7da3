using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class MenuTests(LiveSite site)
{
    // Less than a thumb needs. A browser may round half a pixel away.
    const double Thumb = 47.5;

    public static TheoryData<StaffRole> Roles => [.. Enum.GetValues<StaffRole>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task Every_word_of_the_menu_is_large_enough_for_a_thumb(StaffRole role)
    {
        await using var phone = await site.OpenStaffPhoneAsync(role);
        await phone.Page.SetViewportSizeAsync(320, 640);
        await phone.GoAsync("/team");
        // "Meer" leads to the words that don't fit, on the same page.
        var bar = phone.Page.Locator(".staff-nav li:not(.more) a");

        for (var number = 0; number < await bar.CountAsync(); number++)
        {
            await bar.Nth(number).ClickAsync();
            await Expect(bar.Nth(number)).ToHaveAttributeAsync("aria-current", "page");
            // The page may be there before its style sheet.
            await phone.Page.WaitForLoadStateAsync();

            (await FindSmallAsync(phone)).ShouldBeEmpty(phone.Path);
            (await phone.Page.FindOverflowAsync()).ShouldBeEmpty(phone.Path);
        }
    }

    [Fact]
    public async Task Deeper_in_a_phone_shows_the_page_alone_and_a_large_screen_the_pages_beside_it_too()
    {
        await using var phone = await site.OpenStaffPhoneAsync(StaffRole.Coordinator);
        var pages = phone.Page.Locator(".staff-pages");

        await phone.GoAsync("/beheer/locaties/nieuw");
        await Expect(pages).ToBeHiddenAsync();
        await phone.Page.SetViewportSizeAsync(1280, 800);

        await Expect(pages.GetByText("Locaties")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(pages).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_menu_is_not_printed()
    {
        await using var phone = await site.OpenStaffPhoneAsync(StaffRole.Coordinator);
        await phone.GoAsync("/beheer/locaties");
        await phone.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var part in new[] { ".staff-nav", ".staff-pages", ".account" })
        {
            await Expect(phone.Page.Locator(part)).ToBeHiddenAsync();
        }
    }

    static async Task<string[]> FindSmallAsync(Phone phone) => await phone.Page.EvaluateAsync<string[]>(
        """
        thumb => [...document.querySelectorAll('.staff-nav a, .staff-pages a, .staff-more a, .account summary')]
            .map(e => ({ e, box: e.getBoundingClientRect() }))
            .filter(({ box }) => box.height < thumb || box.width < thumb)
            .map(({ e, box }) => `${box.width} by ${box.height}: ${e.textContent.trim()}`)
        """,
        Thumb);
}
