using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class CounsellorTests(LiveSite site)
{
    /// <summary>What a counsellor may need: a word typed, a session, a language, a tick, and the button.</summary>
    const int MostInteractions = 5;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_counsellor_books_with_the_client_in_front_of_them(bool javaScript)
    {
        var session = await site.PlanSessionAsync(inDays: 1);
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Boekt aan tafel");
        await using var phone = await site.OpenStaffPhoneAsync(counsellor, javaScript: javaScript);
        await phone.GoAsync("/team/inschrijven");
        var interactions = 0;

        await CountedAsync(phone.Page.GetByLabel("Wie is je cliënt?").FillAsync(javaScript ? "Fatma 0470 11 22 33" : "Fatma 0470 11 22 34"));
        await CountedAsync(phone.Page.Locator($"input[value='{session.Id}']").First.CheckAsync());
        await CountedAsync(phone.Page.GetByLabel("Hulp in een andere taal").SelectOptionAsync("tr"));
        await CountedAsync(phone.Page.GetByLabel("Ik kom mee").CheckAsync());
        await CountedAsync(phone.TapAsync("Ik schrijf in, samen met mijn cliënt"));

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Fatma heeft een plaats");
        interactions.ShouldBeLessThanOrEqualTo(MostInteractions);
        await phone.TapAsync("Print het briefje");
        await Expect(phone.Page.Locator(".paper [lang=tr]").First).ToBeVisibleAsync();
        (await site.QueryAsync(context => context.Bookings.CountAsync(b => b.MadeBy == counsellor.Id && b.IsAccompanied))).ShouldBe(1);

        async Task CountedAsync(Task interaction)
        {
            await interaction;
            interactions++;
        }
    }
}
