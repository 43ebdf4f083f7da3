using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>From the page of help to a table with a steward, and back.</summary>
[Collection<OneSite>]
public sealed class AppointmentTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_visitor_makes_an_appointment_moves_it_and_calls_it_off(bool javaScript)
    {
        var house = javaScript ? "Huis aan de Leie" : "Huis aan de Schelde";
        var desk = await site.OpenDeskAsync(await site.AddStaffMemberAsync([StaffRole.Steward]), house);
        await site.OpenDeskAsync(await site.AddStaffMemberAsync([StaffRole.Steward]), $"Buur van {house}");
        var (first, second) = (At(3, 10), At(4, 11));
        await using var phone = await site.OpenPhoneAsync(javaScript);

        await phone.GoAsync("/hulp");
        await phone.Page.Locator($".choices a[href='{AppointmentLinks.Begin}']").ClickAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Waar wil je komen?");
        await ChooseAsync(AppointmentLinks.Begin, first);
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Waarover gaat het?");
        await phone.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "E-mail", Exact = true }).ClickAsync();
        await phone.Page.GetByLabel("Je voornaam").FillAsync("Amina");
        await phone.TapAsync("Maak de afspraak");
        await Expect(phone.Page.Locator("#errors")).ToContainTextAsync("Vul je gsm-nummer in.");
        await Expect(phone.Page.GetByLabel("Je voornaam")).ToHaveValueAsync("Amina");
        await phone.Page.GetByLabel("Je gsm-nummer").FillAsync(javaScript ? "0470 21 22 23" : "0470 21 22 24");
        await phone.TapAsync("Maak de afspraak");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je hebt een afspraak");
        await Expect(phone.Page.Locator(".facts")).ToContainTextAsync(house);
        await Expect(phone.Page.Locator(".facts")).ToContainTextAsync("10.00–10.30");

        await phone.TapAsync("Liever een ander uur");
        await ChooseAsync($"{phone.Path}", second);
        await phone.TapAsync("Verplaats mijn afspraak");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je hebt een afspraak");
        await Expect(phone.Page.Locator(".facts")).ToContainTextAsync("11.00–11.30");
        var planned = await ReadAsync();
        (planned.StartsAt, planned.RoomId, planned.State).ShouldBe((second, desk.Room, AppointmentState.Planned));

        await phone.TapAsync("Ik kan niet komen");
        await phone.TapAsync("Zeg mijn afspraak af");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Je afspraak is afgezegd");
        (await ReadAsync()).State.ShouldBe(AppointmentState.Cancelled);
        // Somebody else may have the hour now.
        await phone.GoAsync(AppointmentLinks.Hours(AppointmentLinks.Begin, desk.Location, BrusselsTime.DayOf(second)));
        await Expect(phone.Page.Locator(".hours a")).ToHaveCountAsync(6);

        DateTimeOffset At(int inDays, int hour) => BrusselsTime.At(site.Clock.Today().AddDays(inDays), new(hour, 0));

        async Task ChooseAsync(string page, DateTimeOffset moment)
        {
            foreach (var address in new[]
            {
                AppointmentLinks.Days(page, desk.Location), AppointmentLinks.Hours(page, desk.Location, BrusselsTime.DayOf(moment)),
                AppointmentLinks.Moment(page, desk.Location, moment),
            })
            {
                await phone.Page.Locator($"main a[href='{address}']").ClickAsync();
            }
        }

        Task<Appointment> ReadAsync() => site.QueryAsync(context => context.Appointments.AsNoTracking().SingleAsync(a => a.StewardId == desk.Steward));
    }
}
