using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>
/// From a talk in the street to a job: the person, a counsellor, a trainer and a steward with a phone each, and a partner without an
/// account. It takes four days.
/// </summary>
[Collection<OneSite>]
public sealed partial class GuidanceStoryTests(MailingSite site) : IClassFixture<MailingSite>
{
    const string House = "Straatteam Dampoort";
    const string Client = "Samira 0470 31 32 33";
    const string PartnerEmail = "contact@voorbeeld.example";
    const string OwnStep = "Mijn diploma zoeken";
    const string ClassStep = "Naar de les over e-mail";

    /// <summary>When she sits with the steward; the class is a day later.</summary>
    const int InDays = 2;

    [GeneratedRegex("/doorverwijzing/[A-Za-z0-9_-]+")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"^Aanwezig, \d+ minuten$")]
    private static partial Regex Noted { get; }

    [Fact]
    public async Task From_a_contact_over_a_plan_a_referral_a_class_and_an_appointment_to_a_job()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], House);
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var desk = await site.OpenDeskAsync(steward, "Huis van de gids");
        // With one place only, nobody is asked where.
        await site.OpenDeskAsync(await site.AddStaffMemberAsync([StaffRole.Steward]), "Buur van de gids");
        var (trainer, session) = await PlanClassAsync();
        var initiative = await new ReferralHouses(site, counsellor, counsellor).AddInitiativeAsync();
        await using var own = await site.OpenPhoneAsync();
        await using var partner = await site.OpenPhoneAsync(javaScript: false);
        GuidancePath path;
        Guid referral;
        await using (var phone = await site.OpenStaffPhoneAsync(counsellor))
        {
            await NoteContactAsync(phone, counsellor);
            path = await BeginPathAsync(phone);
            await AddStepAsync(phone, path.Id, "Mijn cv maken");
            await OpenPlanOnOwnPhoneAsync(phone, own, path.Id);
            await AddOwnStepAsync(own);
            await Expect(await OpenAsync(phone, PlanLinks.Of(path.Id))).ToContainTextAsync(OwnStep);
            referral = await ReferAsync(phone, path.PersonId!.Value, initiative.Id, session);
            await AddStepAsync(phone, path.Id, ClassStep, task: "groepsles:");
            await AcceptWithoutAccountAsync(partner);
            await Expect(await OpenAsync(phone, ReferralLinks.Referral(referral))).ToContainTextAsync("Eerste contact");
            await MakeAppointmentAsync(phone, path.PersonId.Value, desk.Location);
        }

        await HoldAppointmentAsync(steward);
        await GiveClassAsync(trainer, session);
        await SeeTickedAsync(own);
        await CompleteWithoutAccountAsync(partner);

        await using var later = await site.OpenStaffPhoneAsync(counsellor);
        await Expect(await OpenAsync(later, ReferralLinks.Referral(referral))).ToContainTextAsync("Afgerond");
        await EndAsync(later, path.Id);
    }

    async Task<(StaffMember Trainer, Guid Session)> PlanClassAsync()
    {
        var (trainer, session) = (await site.AddStaffMemberAsync([StaffRole.Trainer], House), (await site.PlanClassesAsync(8)).Single());
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.TrainerId, trainer.Id)));
        return (trainer, session);
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

    static async Task AddStepAsync(Phone phone, Guid path, string what, string? task = null)
    {
        await phone.GoAsync(PlanLinks.Of(path));
        await phone.TapAsync("Voeg een stap toe");
        await phone.Page.Locator("[name='Input.What']").FillAsync(what);
        if (task is not null)
        {
            var option = phone.Page.Locator($"[name='Input.Task'] option[value^='{task}']");
            await phone.Page.Locator("[name='Input.Task']").SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        }
        await phone.Page.Locator("[name='Input.By'][value='Together']").CheckAsync();
        await phone.Page.Locator("[name='Input.When'][value='ThisWeek']").CheckAsync();
        await phone.TapAsync("Bewaar");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync(what);
    }

    /// <summary>She makes a card on her phone, and types the number that the counsellor reads out.</summary>
    static async Task OpenPlanOnOwnPhoneAsync(Phone phone, Phone own, Guid path)
    {
        await own.GoAsync(SiteLinks.Card);
        await own.Page.GetByLabel("Je naam").FillAsync("Samira");
        await own.TapAsync("Dit is mijn toestel");
        await phone.GoAsync(PlanLinks.Card(path));
        await phone.TapAsync("Maak een nummer");
        var number = await phone.Page.Locator(".read-out").InnerTextAsync();
        await own.GoAsync(PlanLinks.Mine);
        await own.TapAsync("Typ het nummer van je begeleider");
        await own.Page.GetByLabel("Het nummer van je begeleider").FillAsync(number);
        await own.TapAsync("Volgende");
        await Expect(own.Page.Locator(".lead")).ToContainTextAsync(House);
        await own.TapAsync("Ja, open mijn plan");
        await own.GoAsync(PlanLinks.Mine);
        await Expect(own.Page.Locator(".plan")).ToContainTextAsync("Mijn cv maken");
    }

    static async Task AddOwnStepAsync(Phone own)
    {
        await own.TapAsync("Voeg een stap toe");
        await own.Page.Locator("[name='Input.What']").FillAsync(OwnStep);
        await own.Page.Locator("[name='Input.By'][value='Me']").CheckAsync();
        await own.Page.Locator("[name='Input.When'][value='Today']").CheckAsync();
        await own.TapAsync("Bewaar");
        await Expect(own.Page.Locator(".plan").First).ToContainTextAsync(OwnStep);
    }

    static async Task<Guid> ReferAsync(Phone phone, Guid person, Guid initiative, Guid session)
    {
        await phone.GoAsync(ReferralLinks.For(person));
        await phone.Page.Locator("[name='Input.To']").SelectOptionAsync(Receivers.ValueOfInitiative(initiative));
        await phone.Page.Locator("[name='Input.Email']").FillAsync(PartnerEmail);
        await phone.Page.Locator("[name='Input.Themes'][value='Work']").CheckAsync();
        await phone.Page.Locator("[name='Input.Moment']").SelectOptionAsync(
            (await phone.Page.Locator($"[name='Input.Moment'] option[value*='{session}']").GetAttributeAsync("value"))!);
        await phone.Page.Locator("[name='Input.Agreed'][value='Screen']").CheckAsync();
        await phone.TapAsync("Laat het lezen");
        await phone.TapAsync("Ja, dat mag");
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Verstuurd");
        return Guid.Parse(phone.Path.Split('/')[^1]);
    }

    /// <summary>Opens the link of the e-mail that left, in a browser that knows nobody.</summary>
    async Task AcceptWithoutAccountAsync(Phone partner)
    {
        var mail = (await site.MailsToAsync(PartnerEmail)).ShouldHaveSingleItem();
        mail.Text.ShouldNotContain("Samira");
        await partner.GoAsync(Link.Match(mail.Text).Value);
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("Samira");
        await Expect(partner.Page.Locator("main")).Not.ToContainTextAsync("0470");
        await partner.TapAsync("Ik las dit");
        await partner.TapAsync("Aanvaard");
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("0470 31 32 33");
        await partner.TapAsync("We spraken elkaar");
        await partner.Page.Locator("main form button.primary").ClickAsync();
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("Eerste contact");
    }

    static async Task CompleteWithoutAccountAsync(Phone partner)
    {
        await partner.TapAsync("Rond af");
        await partner.Page.Locator("[name='Input.Outcome'][value='Helped']").CheckAsync();
        await partner.Page.Locator("main form button.primary").ClickAsync();
        await Expect(partner.Page.Locator("main")).ToContainTextAsync("Afgerond");
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

    /// <summary>Two days later, an hour after it began.</summary>
    async Task HoldAppointmentAsync(StaffMember steward)
    {
        site.MoveTo(BrusselsTime.At(site.Clock.Today().AddDays(InDays), new(11, 0)));
        await using var phone = await site.OpenStaffPhoneAsync(steward);
        await phone.GoAsync(AgendaLinks.Week(steward.Id, site.Clock.Today()));
        await phone.Page.Locator("main a", new() { HasText = "Samira" }).First.ClickAsync();
        await phone.Page.Locator("button[value='geweest']").ClickAsync();
        await Expect(phone.Page.Locator("main .badge")).ToHaveTextAsync("geweest");
    }

    /// <summary>The day after, while it goes on.</summary>
    async Task GiveClassAsync(StaffMember trainer, Guid session)
    {
        site.MoveTo(BrusselsTime.At(site.Clock.Today().AddDays(1), new(14, 10)));
        await using var phone = await site.OpenStaffPhoneAsync(trainer);
        await phone.GoAsync(TrainerLinks.Session(session));
        await Expect(phone.Page.Locator("main")).ToContainTextAsync("Samira");
        await phone.TapAsync("Aanwezig");
        // The count goes up at once; the minutes come when it has arrived.
        await Expect(phone.Page.Locator(".status")).ToHaveTextAsync(Noted);
    }

    static async Task SeeTickedAsync(Phone own)
    {
        await own.GoAsync(PlanLinks.Mine);
        await own.Page.Locator(".plan-done summary").ClickAsync();
        var done = own.Page.Locator(".plan-done li.is-done");
        await Expect(done).ToContainTextAsync(ClassStep);
        await Expect(done).ToContainTextAsync("dit vinkte zichzelf af");
        await Expect(own.Page.Locator("ol.plan").First).ToContainTextAsync(OwnStep);
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
