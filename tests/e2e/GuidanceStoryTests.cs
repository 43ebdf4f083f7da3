using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>From a talk in the street to a job: a counsellor with a phone, a partner without an account, and a steward.</summary>
[Collection<OneSite>]
public sealed class GuidanceStoryTests(LiveSite site)
{
    const string House = "Straatteam Dampoort";
    const string Client = "Samira 0470 31 32 33";

    /// <summary>When she sits with the steward.</summary>
    const int InDays = 2;

    [Fact]
    public async Task From_a_contact_over_a_plan_a_referral_a_class_and_an_appointment_to_a_job()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], House);
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var desk = await site.OpenDeskAsync(steward, "Huis van de gids");
        // With one place only, nobody is asked where.
        await site.OpenDeskAsync(await site.AddStaffMemberAsync([StaffRole.Steward]), "Buur van de gids");
        var session = (await site.PlanClassesAsync(8)).Single();
        var houses = new ReferralHouses(site, counsellor, counsellor);
        var initiative = await houses.AddInitiativeAsync();
        await using var phone = await site.OpenStaffPhoneAsync(counsellor);

        await NoteContactAsync(phone, counsellor);
        var path = await BeginPathAsync(phone);
        await AddStepAsync(phone, path.Id);
        var referral = await ReferAsync(phone, path.PersonId!.Value, initiative.Id, session);
        await AnswerWithoutAccountAsync(await houses.TokenAsync(referral));
        await Expect(await OpenAsync(phone, ReferralLinks.Referral(referral))).ToContainTextAsync("Eerste contact");
        await MakeAppointmentAsync(phone, path.PersonId.Value, desk.Location);
        await SeeOnAgendaAsync(steward);
        await EndAsync(phone, path.Id);

        await site.QueryAsync(async context =>
        {
            (await context.OutreachContacts.CountAsync(c => c.NotedById == counsellor.Id)).ShouldBe(1);
            (await context.Bookings.SingleAsync(b => b.SessionId == session)).State.ShouldBe(BookingState.Confirmed);
            (await context.Bookings.SingleAsync(b => b.SessionId == session)).PersonId.ShouldBe(path.PersonId);
            (await context.Appointments.SingleAsync(a => a.PersonId == path.PersonId)).State.ShouldBe(AppointmentState.Planned);
            (await context.Referrals.SingleAsync(r => r.Id == referral)).State.ShouldBe(ReferralState.InContact);
            (await context.GuidancePaths.SingleAsync(p => p.Id == path.Id)).End.ShouldBe(PathEnd.Work);
            return true;
        });
    }

    async Task NoteContactAsync(Phone phone, StaffMember counsellor)
    {
        var place = new FindPlace(counsellor.OrganisationId, "Het plein", FindPlaceKind.Street, "dampoort");
        await site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync();
        });
        await phone.GoAsync(OutreachLinks.Contacts);
        await phone.Page.Locator($"input[name='Input.Place'][value='{place.Id}']").CheckAsync(new() { Force = true });
        await phone.Page.Locator($"button[name='Input.Theme'][value='{ContactTheme.Digital}']").ClickAsync();
        await Expect(phone.Page.Locator(".noted li")).ToHaveCountAsync(1);
    }

    async Task<GuidancePath> BeginPathAsync(Phone phone)
    {
        await phone.TapAsync("Begin een begeleiding");
        await phone.Page.Locator("[name='Input.Client']").FillAsync(Client);
        await phone.Page.Locator("[name='Input.Agreed'][value='Screen']").CheckAsync();
        await phone.TapAsync("Verder");
        await phone.TapAsync("Ja, ik ga akkoord");
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Samira");
        var id = Guid.Parse(phone.Path.Split('/')[^1]);
        return await site.QueryAsync(context => context.GuidancePaths.AsNoTracking().SingleAsync(p => p.Id == id));
    }

    static async Task AddStepAsync(Phone phone, Guid path)
    {
        await phone.GoAsync(PlanLinks.Of(path));
        await phone.TapAsync("Voeg een stap toe");
        await phone.Page.Locator("[name='Input.What']").FillAsync("Mijn cv maken");
        await phone.Page.Locator("[name='Input.By'][value='Together']").CheckAsync();
        await phone.Page.Locator("[name='Input.When'][value='ThisWeek']").CheckAsync();
        await phone.TapAsync("Bewaar");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Mijn cv maken");
    }

    static async Task<Guid> ReferAsync(Phone phone, Guid person, Guid initiative, Guid session)
    {
        await phone.GoAsync(ReferralLinks.For(person));
        await phone.Page.Locator("[name='Input.To']").SelectOptionAsync(Receivers.ValueOfInitiative(initiative));
        await phone.Page.Locator("[name='Input.Email']").FillAsync("contact@voorbeeld.example");
        await phone.Page.Locator("[name='Input.Themes'][value='Work']").CheckAsync();
        await phone.Page.Locator("[name='Input.Moment']").SelectOptionAsync(
            (await phone.Page.Locator($"[name='Input.Moment'] option[value*='{session}']").GetAttributeAsync("value"))!);
        await phone.Page.Locator("[name='Input.Agreed'][value='Screen']").CheckAsync();
        await phone.TapAsync("Laat het lezen");
        await phone.TapAsync("Ja, dat mag");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Verstuurd");
        return Guid.Parse(phone.Path.Split('/')[^1]);
    }

    /// <summary>The link of the e-mail, in a browser that knows nobody.</summary>
    async Task AnswerWithoutAccountAsync(string token)
    {
        await using var partner = await site.OpenPhoneAsync(javaScript: false);
        await partner.GoAsync(PartnerLinks.Show(token));
        await Expect(partner.Page.Locator("main")).Not.ToContainTextAsync("0470");
        await partner.TapAsync("Ik las dit");
        await partner.TapAsync("Aanvaard");
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("0470 31 32 33");
        await partner.TapAsync("We spraken elkaar");
        await partner.Page.Locator("main form button.primary").ClickAsync();
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("Eerste contact");
    }

    async Task MakeAppointmentAsync(Phone phone, Guid person, Guid location)
    {
        var (page, moment) = (ClientAppointmentLinks.For(person), BrusselsTime.At(site.Clock.Today().AddDays(InDays), new(10, 0)));
        await phone.GoAsync(page);
        foreach (var address in new[]
        {
            AppointmentLinks.Days(page, location), AppointmentLinks.Hours(page, location, BrusselsTime.DayOf(moment)), AppointmentLinks.Moment(page, location, moment),
        })
        {
            await phone.Page.Locator($"main a[href='{address}']").First.ClickAsync();
        }
        await phone.Page.Locator("[name='Input.Topic']").First.CheckAsync();
        await phone.Page.Locator("main form button.primary").ClickAsync();
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Huis van de gids");
    }

    async Task SeeOnAgendaAsync(StaffMember steward)
    {
        await using var phone = await site.OpenStaffPhoneAsync(steward);
        await Expect(await OpenAsync(phone, AgendaLinks.Week(steward.Id, site.Clock.Today().AddDays(InDays)))).ToContainTextAsync("Samira");
    }

    static async Task EndAsync(Phone phone, Guid path)
    {
        await phone.GoAsync(PathLinks.End(path));
        await phone.Page.Locator("[name='Why'][value='Work']").CheckAsync();
        await phone.TapAsync("Rond af");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("(Werk)");
    }

    static async Task<Microsoft.Playwright.ILocator> OpenAsync(Phone phone, string address)
    {
        await phone.GoAsync(address);
        return phone.Page.Locator("main");
    }
}
