using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Emergency;
using DigitaalWerkt.Tests.Guidance;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Counsellors;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A site where something stands on every page, and a phone for everybody who comes there.</summary>
public sealed class Town(LiveSite site) : IAsyncLifetime
{
    /// <summary>Ends the names and texts of the town: as markup it would be found on the page that shows it so.</summary>
    const string Typed = "\"><b data-typed>";

    readonly Dictionary<Who, Phone> phones = [];
    readonly Dictionary<Who, Phone> largePhones = [];

    public Guid Organisation { get; private set; }
    public Guid Archived { get; private set; }

    /// <summary>The page of a question for its person, asked from a task on the practice phone.</summary>
    public string Question { get; private set; } = "";
    public Guid QuestionId { get; private set; }

    /// <summary>Where and when the steward of the phone sits.</summary>
    public Desk Desk { get; private set; } = null!;
    public DateOnly DeskDay { get; private set; }

    /// <summary>An appointment of a visitor, with its link, and one of the client of the counsellor.</summary>
    public Guid Appointment { get; private set; }
    public string AppointmentLink { get; private set; } = "";
    public Guid ClientAppointment { get; private set; }

    /// <summary>The link by which somebody chooses one of some moments.</summary>
    public string ChoiceLink { get; private set; } = "";

    /// <summary>The screen in the hall.</summary>
    public string HallScreen { get; private set; } = "";

    /// <summary>An e-mail that was put aside.</summary>
    public Guid Post { get; private set; }
    public Guid WithoutCoordinator { get; private set; }

    /// <summary>Somebody who is proposed as a coordinator of the network, and by whom.</summary>
    public Guid Proposal { get; private set; }
    public Guid Proposer { get; private set; }
    public Guid Member { get; private set; }
    public Guid Contact { get; private set; }
    public Guid Initiative { get; private set; }
    public Signal Signal { get; private set; } = null!;
    public TownNews News { get; private set; } = null!;
    public Guid Partner { get; private set; }
    public Guid Goal { get; private set; }
    public Guid Operation { get; private set; }

    public Guid FrozenReport { get; private set; }
    public Guid FrozenYear { get; private set; }
    public Guid PactAction { get; private set; }
    public Guid PactEntry { get; private set; }
    public Guid PactFigure { get; private set; }
    public Guid Invitation { get; private set; }
    public string InvitationToken { get; private set; } = "";
    public string CardAddress { get; private set; } = "";
    public string CardNumber { get; private set; } = "";
    public string PasskeyAddress { get; private set; } = "";

    /// <summary>One of the messages, and a call that somebody has to make.</summary>
    public Guid Message { get; private set; }
    public Guid Call { get; private set; }
    public Guid OpenClass { get; private set; }
    public Guid FullClass { get; private set; }

    /// <summary>Events of the network, and the page of somebody who comes to the first.</summary>
    public Guid OpenEvent { get; private set; }
    public Guid FullEvent { get; private set; }
    public string RegisteredGuest { get; private set; } = "";

    /// <summary>The links of three bookings: with a seat, on the waiting list, with an offer.</summary>
    public string Confirmed { get; private set; } = "";
    public string Waiting { get; private set; } = "";
    public string Offered { get; private set; } = "";

    public Guid ClientBooking { get; private set; }
    public Guid ClientId { get; private set; }
    public Guid OtherClientId { get; private set; }
    public Guid SeatBlock { get; private set; }
    public Guid Training { get; private set; }
    public Guid TrainingBooking { get; private set; }
    public Guid CertifiedBooking { get; private set; }

    /// <summary>A class that the trainer gives now, with something noted beside the first name.</summary>
    internal ClassOfToday Class { get; private set; } = null!;

    /// <summary>A class of the trainer of which the list is signed off.</summary>
    internal ClassOfToday SignedOff { get; private set; } = null!;
    public string ClassDay { get; private set; } = "";
    public Guid ClassSeries { get; } = Guid.CreateVersion7();
    public Guid Location { get; private set; }
    public Guid Room { get; private set; }
    public Guid FindPlace { get; private set; }
    public Guid OutreachContact { get; private set; }

    /// <summary>A path with notes, one whose hand-over waits, one that ended, and a question of another organisation.</summary>
    public Guid Path { get; private set; }
    public Guid AskingPath { get; private set; }
    public Guid EndedPath { get; private set; }
    public Guid AskedHandOver { get; private set; }

    /// <summary>A steward looked in an emergency, and somebody looked at a client of this organisation.</summary>
    public Guid LookRequest { get; private set; }
    public Guid LookAtOurs { get; private set; }

    /// <summary>A step of the plan of the path, which belongs to the card of the holder.</summary>
    public Guid PlanStep { get; private set; }
    public Guid PlanOrganisation { get; private set; }

    /// <summary>Of the holder of the card, who may ask for the one about the telephone too.</summary>
    public Guid Certificate { get; private set; }

    /// <summary>Where anybody verifies it.</summary>
    public string CertificateAddress { get; private set; } = "";

    /// <summary>The first note of the path.</summary>
    public Guid PathNote { get; private set; }

    /// <summary>A device that nobody has, one that is late, and one that came back broken.</summary>
    public Guid Device { get; private set; }
    public Guid Loan { get; private set; }
    public Guid EndedLoan { get; private set; }

    /// <summary>What came to the organisation of the counsellor, what it sent, and the link of a partner without an account.</summary>
    public Guid ReferralIn { get; private set; }
    public Guid ReferralOut { get; private set; }
    public string ReferralLink { get; private set; } = "";

    /// <summary>One of whoever holds the card.</summary>
    public Guid HolderReferral { get; private set; }
    public Guid Equipment { get; private set; }
    public Guid Course { get; private set; }
    public Guid Closing { get; private set; }

    /// <summary>A question with an answer and a note, and one that became a part of it.</summary>
    public Guid Ticket { get; private set; }

    /// <summary>Where one says that the screen of a step is another one, the same after it was said, where a photo is sent, and where an editor looks.</summary>
    public string Drift { get; private set; } = "";
    public string DriftSaid { get; private set; } = "";
    public string DriftPhoto { get; private set; } = "";
    public string DriftEditor { get; private set; } = "";
    public Guid TicketPart { get; private set; }
    public Guid CannedAnswer { get; private set; }
    public Guid Session { get; private set; }
    public Guid Series { get; } = Guid.CreateVersion7();

    /// <summary>The day of the session, on which the site is closed too.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The preview of a series of which the first day is closed and clashes.</summary>
    public string PreviewAddress { get; private set; } = "";

    public IReadOnlyList<Module> Lessons => site.Services.GetRequiredService<ModuleLibrary>().Modules;

    public IReadOnlyList<Module> LessonsForCounsellors => site.Services.GetRequiredService<ModuleLibrary>().ForCounsellors;

    /// <summary>The routes of all pages there are.</summary>
    public IEnumerable<string> Routes => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AttributeRouteInfo?.Template?.TrimStart('/')).OfType<string>().Distinct();

    /// <summary>The one phone of this kind of person, 320 pixels wide.</summary>
    internal Phone PhoneOf(Who who) => phones[who];

    /// <summary>The one whose phone it is: others of their role are of other tests.</summary>
    StaffMember counsellor = null!;
    StaffMember ofDesk = null!;

    /// <summary>The phone of the same person with large letters.</summary>
    internal Phone LargePhoneOf(Who who) => largePhones[who];

    public async ValueTask InitializeAsync()
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var member = await site.AddStaffMemberAsync([role]);
            phones[Enum.Parse<Who>($"{role}")] = await site.OpenStaffPhoneAsync(member);
            if (role == StaffRole.Counsellor)
            {
                counsellor = member;
            }
            if (role == StaffRole.Steward)
            {
                ofDesk = member;
            }
            if (role == StaffRole.Trainer)
            {
                Class = await ClassOfToday.BeginAsync(site, member, "Amina", $"Maximiliaan-Alexander{Typed}");
                await Class.NoteAsync(member, AttendanceKind.Late);
                SignedOff = await ClassOfToday.BeginAsync(site, member, "Bilal");
                await SignedOff.NoteAsync(member, AttendanceKind.Present);
                await SignedOff.SignOffAsync(member);
            }
        }
        phones[Who.Visitor] = await site.OpenPhoneAsync();
        phones[Who.HalfSignedIn] = await site.OpenStaffPhoneAsync(await site.AddStaffMemberAsync([StaffRole.Trainer]), SignInMethod.Password);
        await MakeRowsAsync();
        await MeetAsync();
        await LendAsync();
        await GuideAsync();
        await ReferAsync();
        await MakeBookingsAsync();
        await MakeQuestionsAsync();
        await MakeDriftAsync();
        await MakeSeriesAsync();
        await MakePlanningAsync();
        await MakeCardAsync();
        await MakePasskeyAsync();
        await MakeClassesAsync();
        await ShowLessonsAsync();
        await AskAsync();
        await MakeAppointmentsAsync();
        foreach (var (who, phone) in phones)
        {
            await phone.Page.SetViewportSizeAsync(320, 640);
            largePhones[who] = await site.OpenPhoneAsync(width: 320, cookies: await phone.Context.CookiesAsync(), largeLetters: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var phone in phones.Values.Concat(largePhones.Values))
        {
            await phone.DisposeAsync();
        }
    }

    async Task MakePactAsync(NetworkHand hand)
    {
        var today = DateOnly.FromDateTime(hand.At.UtcDateTime);
        var action = await site.AddActionAsync(SomeAction.Details($"Leren in de zorg{Typed}", Organisation));
        PactAction = action.Id;
        Partner = (await site.AddPartnerAsync(SomePartner.Details($"De Kade{Typed}", Organisation))).Id;
        Goal = (await site.AddGoalAsync($"Straatteam{Typed}")).Id;
        PactEntry = (await site.TellAsync(action, new(today, 12, 20_000, null, $"Er zijn mensen begonnen.{Typed}"), hand)).Id;
        PactFigure = await site.QueryAsync(async context =>
        {
            context.Add((await context.PactActions.SingleAsync(a => a.Id == action.Id)).Choose(Web.Features.Network.Pact.PactState.Red, today, $"Te weinig plaatsen.{Typed}", hand));
            var figure = context.Add(Web.Features.Network.Pact.PactFigure.Create(SomeAction.Figure(PactFigureKind.Money, 500, title: $"Geld{Typed}"))).Entity;
            await context.SaveChangesAsync();
            return figure.Id;
        });
    }

    async Task MakeRowsAsync()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        (Member, Organisation) = (member.Id, member.OrganisationId);
        var archived = new Organisation($"Een partner met een lange naam die meedeed{Typed}");
        archived.Archive(site.Clock.GetUtcNow());
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().DateTime);
        var contact = Web.Features.HelpDesk.Contacts.Contact.Create(
            new ContactDetails($"Bibliotheek De Krook{Typed}", $"Vraag hulp bij je telefoon of je computer.{Typed}", "09 000 00 00", "Miriam Makebaplein 1, 9000 Gent", today, 1), today, Organisation);
        var initiative = SomeInitiative.Of(
            SomeInitiative.Details($"De Springplank{Typed}", "iets-leren", "nieuw-in-belgie") with { OrganisationId = Organisation }, today.AddDays(-200));
        var alone = new Organisation("Een partner zonder coördinator met een lange naam");
        var proposer = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
        var proposal = new NetworkProposal(member.Id, proposer.Id, site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.AddRange(archived, alone, contact, initiative, proposal);
            return context.SaveChangesAsync();
        });
        Initiative = initiative.Id;
        var hand = new NetworkHand(member.Id, Organisation, site.Clock.GetUtcNow());
        Signal = await site.ReportSignalAsync(hand, $"De brief is te moeilijk.{Typed}");
        await site.WalkAsync(Signal, Organisation, hand, [SignalAct.See, SignalAct.Discuss, SignalAct.Decide, SignalAct.Answer], isPublic: true);
        await MakePactAsync(hand);
        (Archived, WithoutCoordinator, Contact, Proposal, Proposer) = (archived.Id, alone.Id, contact.Id, proposal.Id, proposer.Id);
        await using var scope = site.Services.CreateAsyncScope();
        InvitationToken = (await scope.ServiceProvider.GetRequiredService<InviteStaffMember>()
            .InviteAsync(Cast.NewEmail(), "Nora Nieuw", [StaffRole.Trainer], Organisation, actorId: null, CancellationToken.None))!;
        Invitation = await site.QueryAsync(context => context.Invitations.Select(invitation => invitation.Id).FirstAsync());
    }

    async Task MeetAsync()
    {
        News = await TownNews.MakeAsync(site, counsellor, Typed);
        var place = new Web.Features.Guidance.Outreach.FindPlace(counsellor.OrganisationId, $"Een vindplaats{Typed}", FindPlaceKind.Event, "elisabethbegijnhof");
        var contact = Web.Features.Guidance.Outreach.OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = counsellor.OrganisationId, NotedById = counsellor.Id,
                Theme = ContactTheme.Digital, People = 3, At = site.Clock.GetUtcNow(),
            },
            site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.AddRange(place, contact);
            return context.SaveChangesAsync();
        });
        (FindPlace, OutreachContact) = (place.Id, contact.Id);
        Operation = (await site.AddOperationAsync(counsellor.OrganisationId)).Id;
        var frozen = await FrozenTown.OpenAsync(site);
        await frozen.LiveAsync(met: 6);
        await frozen.FreezeAsync(1);
        await frozen.LiveAsync(met: 5);
        // The second says what changed.
        FrozenReport = (await frozen.FreezeAsync(2, "Een lijst kwam te laat.")).Report!.Id;
        // Only a year that was over goes to the city.
        FrozenYear = (await (frozen with { Period = $"{site.Clock.Today().Year - 1}" }).FreezeAsync(1)).Report!.Id;
    }

    async Task ReferAsync()
    {
        var house = await site.QueryAsync(context => context.Organisations.Where(o => o.Id == counsellor.OrganisationId).Select(o => o.Name).SingleAsync());
        var client = ClassSite.SomeBody($"Amina{Typed}") with { HelpLanguage = Language.FindHelp("ar") };
        var (theirs, ours) = (await ReferralHouses.OpenAsync(site, to: house), await ReferralHouses.OpenAsync(site, house));
        ReferralIn = (await theirs.SendAsync(client)).Id;
        ReferralOut = (await ours.SendAsync(client)).Id;
        var outside = await theirs.SendAsync(client, new(null, (await theirs.AddInitiativeAsync()).Id, "contact@voorbeeld.example"));
        ReferralLink = PartnerLinks.Show(await theirs.TokenAsync(outside.Id));
    }

    async Task LendAsync()
    {
        var house = await site.QueryAsync(context => context.Organisations.Where(o => o.Id == counsellor.OrganisationId).Select(o => o.Name).SingleAsync());
        async Task<LoanHouse> WithAsync(DeviceKind kind) => await LoanHouse.OpenAsync(site, house, new()
        {
            Label = $"Laptop van de balie{Typed}", Kind = kind, SerialNumber = $"SN-0123456789{Typed}", SimNumber = "8932 0000 1234",
            BoughtOn = site.Clock.Today().AddYears(-6), Defect = $"Een kras{Typed}",
        });
        var (free, late, ended) = (await WithAsync(DeviceKind.Laptop), await WithAsync(DeviceKind.Tablet), await WithAsync(DeviceKind.Internet));
        var client = ClassSite.SomeBody($"Amina{Typed}") with { HelpLanguage = Language.FindHelp("ar") };
        var (loan, over) = (await late.LendAsync(client), await ended.LendAsync(client));
        await late.MoveDueAsync(loan, site.Clock.Today().AddDays(-3));
        await ended.EndAsync(over, LoanEnd.Broken, $"Gevallen van tafel.{Typed}", LoanNextStep.Another);
        (Device, Loan, EndedLoan) = (free.Device.Id, loan.Id, over.Id);
    }

    async Task GuideAsync()
    {
        var organisation = await site.QueryAsync(context => context.Organisations.Where(o => o.Id == counsellor.OrganisationId).Select(o => o.Name).SingleAsync());
        var (house, other) = (await PathHouse.OpenAsync(site, organisation) with { Counsellor = counsellor }, await PathHouse.OpenAsync(site, $"Een ander huis{Typed}"));
        PersonDetails Client(string name) => ClassSite.SomeBody($"{name}{Typed}") with { HelpLanguage = Language.FindHelp("ar") };
        var (path, asking, ended) = (await house.BeginAsync(Client("Bilal")), await house.BeginAsync(Client("Chaima"), ConsentWay.Paper), await house.BeginAsync(Client("Dounia")));
        await house.NoteAsync(path, $"Wil graag leren werken met de computer.{Typed}");
        PathNote = (await house.NotesAsync(path))[0].Id;
        await house.NoteAsync(path, $"Wil graag leren werken met een laptop.{Typed}", PathNote);
        foreach (var number in Enumerable.Range(1, Web.Features.Guidance.Plan.PlanStep.MostOpen - 1))
        {
            PlanStep = (await house.StepAsync(path, $"Stap {number} van het plan{Typed}", (PlanBy)(number % 3))).Id;
        }
        PlanOrganisation = counsellor.OrganisationId;
        await house.MovePhaseAsync(path, site.Clock.Today().AddDays(-40));
        await house.AskAsync(asking, other, $"Wil een opleiding volgen in de zorg.{Typed}");
        await house.EndAsync(ended, PathEnd.Work);
        AskedHandOver = (await other.AskAsync(await other.BeginAsync(Client("Emine")), house, $"Wil solliciteren met de gsm.{Typed}")).Id;
        (Path, AskingPath, EndedPath) = (path.Id, asking.Id, ended.Id);
        var guided = await other.BeginAsync(Client("Farida"));
        LookRequest = (await site.AddLookAsync(ofDesk.Id, guided)).RequestId;
        LookAtOurs = (await site.AddLookAsync(other.Counsellor.Id, path)).Id;
    }

    async Task AskAsync()
    {
        var asked = new NewTicket
        {
            Key = RequestKey.New(),
            Origin = TicketOrigin.Lesson,
            Topic = TicketTopic.Email,
            Text = $"Ik vind de knop niet.{Typed}",
            Person = new($"Amina{Typed}", Reach.ByEmail(Cast.NewEmail())),
            From = new("e-mail-openen", "alleen", new PhoneSnapshot("e-mail.poets-gesprek", PhoneState.Fresh).ToJson()),
        };
        await using var scope = site.Services.CreateAsyncScope();
        var ticket = await scope.ServiceProvider.GetRequiredService<OpenTicket>().RunAsync(asked, CancellationToken.None);
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await site.QueryAsync(async context =>
        {
            (await context.Tickets.SingleAsync(t => t.Id == ticket!.Id)).Answer(steward.Id, site.Clock.GetUtcNow());
            context.Add(new TicketMessage(ticket!.Id, steward.Id, $"Kijk onderaan.{Typed}", site.Clock.GetUtcNow()));
            return await context.SaveChangesAsync();
        });
        QuestionId = ticket!.Id;
        var raw = Encoding.UTF8.GetBytes($"From: zus@post.example\r\nTo: hulp@example.org\r\nSubject: Vraag{Typed}\r\n\r\nNamens Amina{Typed}\r\n");
        var mail = new IncomingMail(raw, SHA256.HashData(raw), "hulp@example.org", site.Clock.GetUtcNow());
        mail.PutAside(MailFate.OtherSender, ticket.Id, null);
        await site.QueryAsync(context =>
        {
            context.Add(mail);
            return context.SaveChangesAsync();
        });
        Post = mail.Id;
        Question = HelpDeskLinks.Follow(scope.ServiceProvider.GetRequiredService<TicketTokens>().Of(ticket.Id));
    }

    async Task MakeDriftAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var lesson = Lessons[0];
        var step = lesson.Steps.Single(DriftReport.Takes);
        var report = scope.ServiceProvider.GetRequiredService<ReportDrift>();
        foreach (var visitor in Enumerable.Range(0, DriftReport.Flags))
        {
            var token = scope.ServiceProvider.GetRequiredService<DriftTokens>().Of(await report.RunAsync(lesson, step, Guid.NewGuid(), CancellationToken.None));
            (DriftSaid, DriftPhoto) = (DriftLinks.Said(lesson, step, token), DriftLinks.Photo(lesson, step, token));
        }
        (Drift, DriftEditor) = (DriftLinks.Report(lesson, step), DriftLinks.Step(lesson.Slug, step.Id));
    }

    async Task MakeQuestionsAsync()
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var (whole, part) = (await AskAsync(), await AskAsync());
        var now = site.Clock.GetUtcNow();
        var canned = new CannedAnswer($"Wifi{Typed}", AnswerLevel.A2, "Dag {voornaam}. Zet de wifi uit.");
        await site.QueryAsync(context =>
        {
            context.AddRange(
                canned, new TicketMessage(whole, steward.Id, $"Zet je modem uit.{Typed}", now), new TicketNote(whole, steward.Id, $"Klinkt gehaast.{Typed}", now),
                new TicketEvent(whole, TicketEventKind.HandedOver, steward.Id, now) { ToId = steward.Id, Reason = $"Verlof{Typed}" });
            return context.SaveChangesAsync();
        });
        await site.QueryAsync(context => context.Tickets.Where(t => t.Id == part).ExecuteUpdateAsync(change => change
            .SetProperty(t => t.MergedIntoId, whole).SetProperty(t => t.State, TicketState.Closed).SetProperty(t => t.EndedAt, now)));
        (Ticket, TicketPart, CannedAnswer) = (whole, part, canned.Id);

        async Task<Guid> AskAsync()
        {
            await using var scope = site.Services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<OpenTicket>().RunAsync(
                new()
                {
                    Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.JobAccount, Text = $"Mijn wifi werkt niet.{Typed}",
                    Person = new($"Maximiliaan-Alexander{Typed}", Reach.ByPhone(PhoneNumber.Parse("0479 12 34 56")!)),
                },
                CancellationToken.None))!.Id;
        }
    }

    async Task MakeAppointmentsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = services.GetRequiredService<AppDbContext>();
        (Desk, DeskDay) = (await site.OpenDeskAsync(ofDesk, "Huis van de hulp"), site.Clock.Today().AddDays(5));
        var (book, client) = (services.GetRequiredService<BookAppointment>(), await context.People.AsNoTracking().SingleAsync(p => p.Id == ClientId));
        Appointment = (await book.RunAsync(Desk.Wants(At(9), new($"Amina{Typed}", Reach.ByEmail(Cast.NewEmail()))), CancellationToken.None)).Appointment!.Id;
        AppointmentLink = AppointmentLinks.Show(services.GetRequiredService<AppointmentTokens>().Of(Appointment));
        ClientAppointment = (await book.RunAsync(
            Desk.Wants(At(10), new(client.FirstName, client.Reach, client.OrganisationId)), CancellationToken.None)).Appointment!.Id;
        var key = RequestKey.New();
        await services.GetRequiredService<ProposeSlots>().RunAsync(Ticket, ofDesk.Id, [At(11), At(11).AddMinutes(30)], key, CancellationToken.None);
        var proposal = await context.SlotProposals.AsNoTracking().SingleAsync(p => p.RequestKey == key.Id);
        ChoiceLink = AppointmentLinks.Choose(services.GetRequiredService<ProposalTokens>().Of(proposal.Id));
        HallScreen = WalkInLinks.Screen(await services.GetRequiredService<MakeScreen>().RunAsync(Desk.Location, ofDesk.Id, CancellationToken.None));

        DateTimeOffset At(int hour) => BrusselsTime.At(DeskDay, new(hour, 0));
    }

    async Task MakeBookingsAsync()
    {
        var days = await site.PlanClassesAsync(8, 1, 1);
        (OpenClass, FullClass) = (days[0], days[1]);
        var booked = await site.BookAsync(days[0], $"Amina{Typed}");
        Confirmed = booked.Link;
        var events = await site.PlanEventsAsync(8, 1);
        (OpenEvent, FullEvent) = (events[0], events[1]);
        RegisteredGuest = (await site.BookAsync(OpenEvent, $"An Peeters{Typed}")).Link;
        await site.BookAsync(FullEvent, "Bert Maes");
        var other = await site.BookAsync(days[1], "Bilal");
        Waiting = (await site.BookAsync(days[1], $"Celine{Typed}")).Link;
        var first = await site.BookAsync(days[2], "Dries");
        Offered = (await site.BookAsync(days[2], $"Elif{Typed}")).Link;
        await site.CancelAsync(first.Id);
        (Message, Call) = (await ConfirmationOfAsync(other.Id), await ConfirmationOfAsync(booked.Id));
        // Of these somebody has to call.
        await site.QueryAsync(context => context.OutboxMessages
            .Where(m => m.Kind == MessageKinds.Confirmed && m.Id != Message && context.Bookings.Any(b => b.Id == m.Subject && days.Contains(b.SessionId)))
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.Channel, Channel.Call)));
    }

    Task<Guid> ConfirmationOfAsync(Guid booking) => site.QueryAsync(context =>
        context.OutboxMessages.Where(m => m.Subject == booking && m.Kind == MessageKinds.Confirmed).Select(m => m.Id).SingleAsync());

    async Task MakeSeriesAsync()
    {
        var location = Web.Features.Places.Location.Create(Wanted.Place("Buurthuis Een Lange Naam Aan De Kaai", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1.", true, true, null));
        var room = new Room(location.Id, "Zaal A", 8);
        var course = CoursePlan.Create(Wanted.Course("Je eerste e-mail", "Je opent een e-mail.", Web.Features.Classes.Planning.Audience.JobSeekers, ["e-mail-openen"], null));
        var day = site.Clock.Today().AddDays(3);
        ClassDay = day.ToString("yyyy-MM-dd");
        await site.QueryAsync(context =>
        {
            context.AddRange(location, room, course);
            context.AddSessions(ClassSession.Plan(
                Wanted.Session(course.Id, room.Id, null, null, day, new(14, 0), new(16, 0), 0, 8, ["tr"]), ClassSeries));
            return context.SaveChangesAsync();
        });
    }

    async Task MakePlanningAsync()
    {
        var location = Web.Features.Places.Location.Create(Wanted.Place(
            $"Ontmoetingscentrum De Grote Bloemekenswijk{Typed}", $"Van Beverenplein-zonder-nummer 1{Typed}", "9000", "Gent", "bloemekenswijk",
            $"Neem tram 1.{Typed}\nGa 3 minuten te voet.", true, true, $"Scherm{Typed}"));
        var room = new Web.Features.Places.Room(location.Id, $"Polyvalente zaal op de verdieping{Typed}", 12);
        var set = new Web.Features.Places.EquipmentSet($"Koffer met laptops{Typed}", 8);
        var course = CoursePlan.Create(Wanted.Course($"Solliciteren met je telefoon{Typed}", $"Je zoekt een vacature.{Typed}", Web.Features.Classes.Planning.Audience.JobSeekers, ["e-mail-openen"], "Je smartphone"));
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        Day = DateOnly.FromDateTime(site.Clock.GetUtcNow().DateTime).AddDays(12);
        var closing = new ClosingDay(Day, Day.AddDays(2), $"Inventaris en verhuis van materiaal{Typed}", ClosingKind.OwnClosing);
        var session = ClassSession.Plan(Wanted.Session(course.Id, room.Id, trainer.Id, set.Id, Day, new(14, 0), new(16, 0), 15, 8, ["tr", "ar"]), Series);
        await site.QueryAsync(context =>
        {
            context.AddRange(location, room, set, course, closing);
            context.AddSessions(session);
            return context.SaveChangesAsync();
        });
        (Location, Room, Equipment, Course, Closing, Session) = (location.Id, room.Id, set.Id, course.Id, closing.Id, session.Id);
        PreviewAddress = $"/beheer/groepslessen/nieuw/overzicht?Input.Key={Guid.CreateVersion7()}&Input.CoursePlanId={Course}&Input.RoomId={Room}"
            + $"&Input.Day={Day:O}&Input.Begins=15:00&Input.Ends=17:00&Input.Every=1&Input.Times=3&Input.Travel=15";
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BookSeat>().RunAsync(
            new(RequestKey.New(), [Session], new PersonDetails("Amina", Reach.None), BookingOrigin.Web), CancellationToken.None);
    }

    async Task MakeCardAsync()
    {
        var phone = phones[Who.CardHolder] = await site.OpenPhoneAsync();
        await phone.GoAsync("/lessen/e-mail-openen");
        await phone.TapAsync("Begin");
        await phone.TapAsync("Volgende");
        await phone.GoAsync("/kaart");
        await phone.Page.GetByLabel("Je naam").FillAsync("Amina");
        await phone.TapAsync("Dit is mijn toestel");
        CardAddress = (await Camera.ReadAsync(phone.Page.Locator("img.qr"))).AbsolutePath;
        await LayPlanAsync();
        await CertifyAsync();
        // Only the cards of the own organisation can be replaced.
        var trainer = phones[Who.Trainer];
        await trainer.GoAsync("/team/kaarten");
        await trainer.Page.GetByLabel("Naam op de kaart").FillAsync("Bilal");
        await trainer.TapAsync("Maak de kaart");
        CardNumber = await trainer.Page.Locator(".face .card-number").InnerTextAsync();
    }

    /// <summary>The holder of the card did the lessons about the telephone, and has a certificate with all that fits on one.</summary>
    async Task CertifyAsync()
    {
        var hash = CardSecret.Hash(CardAddress.Split('/')[^1]);
        await using var scope = site.Services.CreateAsyncScope();
        var codes = scope.ServiceProvider.GetRequiredService<CertificateCodes>();
        await site.QueryAsync(async context =>
        {
            var learner = await context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync();
            var at = site.Clock.GetUtcNow().AddDays(-40);
            foreach (var (module, step) in Lessons.Where(l => l.Group == LessonGroup.Phone).SelectMany(l => l.Steps.Select(step => (l, step))))
            {
                context.Add(new ProgressEntry { LearnerId = learner, Module = module.Slug, Step = step.Id, Kind = ProgressKind.Done, At = at = at.AddMinutes(1) });
            }
            context.AddRange(((string[])["verzenden", "alleen-tijdens-gebruik-van-de-app", "inbox"])
                .Select(word => new WordEntry { LearnerId = learner, Word = word, Act = WordAct.Kept, At = at }));
            var certificate = new Certificate(learner, CertificateKind.Practice);
            certificate.Issue($"Amina{Typed}"[..20], [.. Lessons.Select(l => l.Title.Dutch)], DateOnly.FromDateTime(at.DateTime), codes);
            context.Add(certificate);
            (Certificate, CertificateAddress) = (certificate.Id, CertificateLinks.VerifyCode(codes.Of(certificate)));
            return await context.SaveChangesAsync();
        });
    }

    /// <summary>The card opens the plan of whoever is guided.</summary>
    Task<int> LayPlanAsync() => site.QueryAsync(async context =>
    {
        var hash = CardSecret.Hash(CardAddress.Split('/')[^1]);
        var learner = await context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync();
        var person = await context.GuidancePaths.Where(p => p.Id == Path).Select(p => p.PersonId!.Value).SingleAsync();
        context.Add(new PersonCard(person, learner, CardPurpose.Plan, RequestKey.New(), site.Clock.GetUtcNow()));
        return await context.SaveChangesAsync();
    });

    /// <summary>Classes and trainings with a client, a colleague and held seats of the organisation of the counsellor.</summary>
    async Task MakeClassesAsync()
    {
        var session = await site.PlanSessionAsync(inDays: 9);
        var full = await site.PlanSessionAsync(inDays: 10, seats: 1);
        var training = await site.PlanSessionAsync(inDays: 11, audience: Web.Features.Classes.Planning.Audience.Counsellors);
        var past = await site.PlanSessionAsync(inDays: -3, audience: Web.Features.Classes.Planning.Audience.Counsellors);
        Training = training.Id;
        var client = new PersonDetails($"Amina{Typed}", Reach.ByPhone(PhoneNumber.Parse("0470 12 34 56")!), OrganisationId: counsellor.OrganisationId);
        var colleague = new Trainee(counsellor.Id, counsellor.Name, counsellor.Email!, counsellor.OrganisationId);
        await using var scope = site.Services.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<BookSeat>();
        var booked = (await book.RunAsync(
            new(RequestKey.New(), [session.Id], client, BookingOrigin.Counsellor, MadeBy: counsellor.Id, HasMandate: true), CancellationToken.None)).Bookings[0];
        (ClientBooking, ClientId) = (booked.Id, booked.PersonId!.Value);
        var other = new PersonDetails("Amina B.", Reach.ByCounsellor(counsellor.Id), counsellor.OrganisationId);
        OtherClientId = (await book.RunAsync(
            new(RequestKey.New(), [session.Id], other, BookingOrigin.Counsellor, MadeBy: counsellor.Id), CancellationToken.None))
            .Bookings[0].PersonId!.Value;
        await book.RunAsync(new(RequestKey.New(), [full.Id], client, BookingOrigin.Counsellor, MadeBy: counsellor.Id), CancellationToken.None);
        TrainingBooking = (await book.RunAsync(
            new(RequestKey.New(), [training.Id], colleague, BookingOrigin.Staff, MadeBy: counsellor.Id), CancellationToken.None)).Bookings[0].Id;
        var now = site.Clock.GetUtcNow();
        SeatBlock = (await scope.ServiceProvider.GetRequiredService<HoldSeats>().HoldAsync(
            new(session.Id, counsellor.OrganisationId, Guid.NewGuid(), 2, session.StartsAt.AddDays(-2), counsellor.Id, now), CancellationToken.None))!.Id;
        CertifiedBooking = await site.QueryAsync(async context =>
        {
            var request = new BookRequest(RequestKey.New(), [past.Id], colleague, BookingOrigin.Staff);
            var followed = Booking.Confirm(request, past.Id, Attendee.Of(colleague), ShortCode.New(), past.StartsAt);
            context.Add(followed);
            context.Add(new AttendanceEntry(Guid.NewGuid(), followed.Id, AttendanceKind.Present, 120, past.EndsAt, past.EndsAt, counsellor.Id));
            // All lessons too, so that there is a certificate.
            context.AddRange(LessonsForCounsellors.SelectMany(lesson => lesson.Steps.Select(step => new StaffStep
            {
                StaffMemberId = counsellor.Id, Module = lesson.Slug, Step = step.Id, At = now,
            })));
            (await context.ClassSessions.SingleAsync(s => s.Id == past.Id)).SignOff(counsellor.Id, now);
            await context.SaveChangesAsync();
            return followed.Id;
        });
    }

    /// <summary>The holder of the card shows to the client's counsellor which lessons they can do.</summary>
    async Task ShowLessonsAsync()
    {
        var hash = CardSecret.Hash(CardAddress.Split('/')[^1]);
        var learner = await site.QueryAsync(context => context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync());
        await site.ShowLessonsAsync(ClientId, learner);
        HolderReferral = (await (await ReferralHouses.OpenAsync(site)).SendAsync(new($"Amina{Typed}", Reach.ByCard(learner)))).Id;
        await site.FinishEarlierAsync(learner, "e-mail-openen", days: 2);
    }

    async Task MakePasskeyAsync()
    {
        var steward = phones[Who.Steward];
        await steward.AddPasskeyAsync();
        PasskeyAddress = (await steward.Control("Verwijder").GetAttributeAsync("href"))!;
    }
}
