using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed partial class RosterTests(LiveSite site)
{
    [Fact]
    public async Task Without_network_the_list_opens_and_what_is_noted_arrives_later()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);

        await Expect(phone.Page.GetByText("Geen internet")).ToBeHiddenAsync();
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("Geen internet")).ToBeVisibleAsync();
        await phone.TapAsync("Te laat");
        await Expect(Status(phone)).ToHaveTextAsync("Te laat, nog niet verstuurd");
        (await given.EntriesAsync()).ShouldBeEmpty();
        await phone.GoOnlineAsync();

        await Expect(Status(phone)).ToHaveTextAsync(LateAndMinutes());
        await Expect(phone.Page.GetByText("Geen internet")).ToBeHiddenAsync();
        (await given.EntriesAsync()).ShouldBe([AttendanceKind.Late]);
    }

    [Fact]
    public async Task A_press_is_counted_at_once_and_can_be_corrected()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);
        await Expect(phone.Page.GetByText("Verbeter of bekijk Amina")).ToBeHiddenAsync();

        await phone.TapAsync("Aanwezig");

        await Expect(phone.Page.Locator("[data-count]")).ToHaveTextAsync("1 van 1 genoteerd");
        await phone.Page.GetByText("Verbeter of bekijk Amina").ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Aanwezigheid van Amina");
    }

    [Fact]
    public async Task What_needs_network_says_so_and_leads_nowhere()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);
        var said = phone.Page.Locator("[data-in-sight] span");

        await phone.Page.GetByText("Sluit de lijst af").ClickAsync();
        await Expect(said).ToHaveTextAsync("Daarvoor is internet nodig.");
        await phone.Page.GetByLabel("Voornaam").FillAsync("Chantal");
        await phone.TapAsync("Schrijf in");
        await Expect(said).ToContainTextAsync("Schrijf de naam op.");
        await phone.TapAsync("Aanwezig");
        await Expect(said).ToBeHiddenAsync();

        await phone.Page.GotoAsync($"{given.Address}/lijst");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je eerste e-mail");
        await Expect(said).ToHaveTextAsync("Daarvoor is internet nodig.");
    }

    [Fact]
    public async Task Without_network_the_start_page_leads_to_the_list_of_classes()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);
        await phone.GoAsync(TrainerLinks.All);
        await phone.GoOfflineAsync();

        await phone.Page.GotoAsync("/team");

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Mijn groepslessen");
        await Expect(phone.Page.GetByText("Geen internet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_start_page_says_that_something_was_not_sent_yet()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);
        await phone.TapAsync("Aanwezig");
        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, nog niet verstuurd");
        await phone.Page.GotoAsync("about:blank");
        await phone.GoOnlineAsync();

        await phone.GoAsync("/team");
        await phone.Page.GetByText("Open je groepslessen om ze te versturen").ClickAsync();

        await Expect(phone.Page.Locator("[data-waiting]")).ToBeHiddenAsync();
        await phone.GoAsync("/team");
        await Expect(phone.Page.GetByText("Open je groepslessen om ze te versturen")).ToBeHiddenAsync();
        (await given.EntriesAsync()).ShouldBe([AttendanceKind.Present]);
    }

    [Fact]
    public async Task What_is_noted_without_network_outlives_the_page()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);
        await phone.TapAsync("Aanwezig");
        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, nog niet verstuurd");

        await phone.Page.ReloadAsync();
        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, nog niet verstuurd");
        await phone.GoOnlineAsync();

        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, 1439 minuten");
        await Expect(phone.Page.Locator("[data-waiting]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_somebody_else_noted_in_the_meantime_is_reported()
    {
        var (trainer, given) = await BeginAsync();
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);
        await phone.TapAsync("Aanwezig");
        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, nog niet verstuurd");
        await given.NoteAsync(coordinator, AttendanceKind.Excused);

        await phone.GoOnlineAsync();

        await Expect(phone.Page.Locator("[data-reports]")).ToContainTextAsync(coordinator.Name);
        await Expect(Status(phone)).ToHaveTextAsync("Verontschuldigd");
        await Expect(phone.Page.Locator(".person [data-failed]")).ToContainTextAsync(coordinator.Name);
        await Expect(phone.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("1 notering is niet gelukt.");
        (await given.EntriesAsync()).ShouldBe([AttendanceKind.Excused]);
        await phone.TapAsync("Ik heb dit gezien");
        await Expect(phone.Page.Locator("[data-reports]")).ToBeHiddenAsync();
        await Expect(phone.Page.Locator(".person [data-failed]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Who_notes_it_again_beside_the_report_has_seen_it()
    {
        var (trainer, given) = await BeginAsync();
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        await using var phone = await OpenAndGoOfflineAsync(trainer, given);
        await phone.TapAsync("Aanwezig");
        await given.NoteAsync(coordinator, AttendanceKind.Excused);
        await phone.GoOnlineAsync();
        await Expect(phone.Page.Locator("[data-reports]")).ToBeVisibleAsync();

        await phone.TapAsync("Aanwezig");

        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, 1439 minuten");
        await Expect(phone.Page.Locator("[data-reports]")).ToBeHiddenAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_class_that_is_of_somebody_else_now_is_reported_and_keeps_no_other_waiting()
    {
        var (trainer, gone) = await BeginAsync();
        var given = await ClassOfToday.BeginAsync(site, trainer, "Bilal");
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);
        await OpenAsync(phone, gone);
        await phone.GoOfflineAsync();
        await phone.TapAsync("Aanwezig");
        await phone.GoAsync(given.Address);
        await phone.TapAsync("Aanwezig");
        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, nog niet verstuurd");
        await gone.GiveToAsync(await site.AddStaffMemberAsync([StaffRole.Trainer]));

        await phone.GoOnlineAsync();

        await Expect(Status(phone)).ToHaveTextAsync("Aanwezig, 1439 minuten");
        await Expect(phone.Page.Locator("[data-reports]")).ToContainTextAsync("Wat je ervoor noteerde (1 keer), is niet bewaard.");
        await Expect(phone.Page.Locator("[data-waiting]")).ToBeHiddenAsync();
        (await gone.EntriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_the_class_the_minutes_are_asked()
    {
        var (trainer, given) = await BeginAsync();
        await given.EndAsync();
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);

        await phone.TapAsync("Te laat");
        await phone.Page.GetByLabel("Minuten aanwezig").FillAsync("7");
        await phone.TapAsync("Noteer dit");

        await Expect(Status(phone)).ToHaveTextAsync("Te laat, 7 minuten");
    }

    [Fact]
    public async Task After_signing_out_the_list_is_gone_from_the_device()
    {
        var (trainer, given) = await BeginAsync();
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);

        await phone.SignOutAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Aanmelden voor medewerkers");
        await phone.GoOfflineAsync();

        await Should.ThrowAsync<PlaywrightException>(() => phone.GoAsync(given.Address));
    }

    [Fact]
    public async Task Without_JavaScript_a_press_is_a_form()
    {
        var (trainer, given) = await BeginAsync();
        await using var staff = await site.OpenStaffPhoneAsync(trainer);
        await using var phone = await site.OpenPhoneAsync(javaScript: false, cookies: await staff.Context.CookiesAsync());
        await phone.GoAsync(given.Address);

        await phone.TapAsync("Te laat");

        await Expect(Status(phone)).ToHaveTextAsync(LateAndMinutes());
    }

    async Task<(StaffMember Trainer, ClassOfToday Class)> BeginAsync()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        return (trainer, await ClassOfToday.BeginAsync(site, trainer, "Amina"));
    }

    async Task<Phone> OpenAndGoOfflineAsync(StaffMember trainer, ClassOfToday given)
    {
        var phone = await site.OpenStaffPhoneAsync(trainer);
        await OpenAsync(phone, given);
        await phone.GoOfflineAsync();
        return phone;
    }

    // The page says when the device has its copy.
    static async Task OpenAsync(Phone phone, ClassOfToday given)
    {
        await phone.GoAsync(given.Address);
        await Expect(phone.Page.Locator("[data-trainer]")).ToHaveAttributeAsync("data-kept", "");
    }

    static ILocator Status(Phone phone) => phone.Page.Locator(".status");

    [GeneratedRegex(@"^Te laat, \d+ minuten$")]
    private static partial Regex LateAndMinutes();
}
