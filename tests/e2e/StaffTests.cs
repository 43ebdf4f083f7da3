using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class StaffTests(LiveSite site)
{
    [Fact]
    public async Task The_pages_of_staff_open_at_localhost_without_https()
    {
        await using var phone = await site.OpenPhoneAsync();

        var answer = await phone.GoAsync("/team/aanmelden");

        answer!.Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_invited_trainer_makes_an_account_and_prints_cards()
    {
        await using var coordinator = await site.OpenStaffPhoneAsync(StaffRole.Coordinator);
        var invitation = await InviteAsync(coordinator, "Tess Trainer");
        await using var phone = await site.OpenPhoneAsync();

        await phone.GoAsync(invitation);
        await phone.Page.GetByLabel("Kies een wachtwoord").FillAsync(Cast.Password);
        await phone.TapAsync("Maak mijn account");
        await phone.Page.GetByLabel("Code uit je app").FillAsync(Code(await phone.Page.Locator("main code").InnerTextAsync()));
        await phone.TapAsync("Bevestig");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je noodcodes");
        await Expect(phone.Page.Locator("main li code")).ToHaveCountAsync(10);
        await phone.TapAsync("Ik heb ze bewaard");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Dag Tess Trainer");
        await phone.GoAsync("/team/kaarten");
        await phone.TapAsync("Maak tien kaarten");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("10 kaarten zijn klaar");
        await Expect(phone.Page.Locator(".paper img.qr")).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task After_signing_out_the_back_button_shows_nothing_of_staff()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await using var phone = await site.OpenPhoneAsync();
        await phone.GoAsync("/team/profiel");
        await phone.Page.GetByLabel("E-mailadres").FillAsync(member.Email!);
        await phone.Page.GetByLabel("Wachtwoord").FillAsync(Cast.Password);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await phone.Page.GetByLabel("Code").FillAsync(site.Code(Cast.AuthenticatorKey));
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Mijn profiel");

        await phone.SignOutAsync();
        await Expect(phone.Page.Locator("body")).Not.ToContainTextAsync(member.Email!);
        await phone.Page.GoBackAsync();

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Aanmelden voor medewerkers");
        await phone.GoAsync("/team/kaarten");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Aanmelden voor medewerkers");
    }

    [Fact]
    public async Task A_passkey_is_made_on_the_profile_and_signs_in_from_then_on()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await using var phone = await site.OpenStaffPhoneAsync(member);
        await phone.AddPasskeyAsync();
        await phone.GoAsync("/team/afmelden");
        await phone.TapAsync("Meld je af");

        await phone.GoAsync("/team/aanmelden");
        await phone.TapAsync("Aanmelden met een toegangssleutel");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync($"Dag {member.Name}");
    }

    /// <returns>The path of the link that the coordinator gives to the person.</returns>
    static async Task<string> InviteAsync(Phone coordinator, string name)
    {
        await coordinator.GoAsync("/beheer/medewerkers/uitnodigen");
        await coordinator.Page.GetByLabel("Naam").FillAsync(name);
        await coordinator.Page.GetByLabel("E-mailadres").FillAsync(Cast.NewEmail());
        await coordinator.Page.GetByLabel("lesgever").CheckAsync();
        await coordinator.TapAsync("Maak de uitnodiging");
        return new Uri(await coordinator.Page.Locator("#link").InputValueAsync()).AbsolutePath;
    }

    // The key as an authenticator app takes it from a person who types it.
    string Code(string shown)
    {
        var letters = Regex.Replace(shown, @"\s", "");
        var bits = string.Concat(letters.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter), 2).PadLeft(5, '0')));
        return site.Code([.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2))]);
    }
}
