using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Cards;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Emergency;
using DigitaalWerkt.Tests.Guidance;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Learning;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Cards.Team;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Text;
using LessonGroup = DigitaalWerkt.Web.Features.Learning.Content.LessonGroup;

namespace DigitaalWerkt.Tests.Refusals;

/// <summary>A site on which something stands behind every form, and a browser for everybody who sends one.</summary>
public sealed class RefusalSite(TestDatabase databases) : ClassSite(databases)
{
    /// <summary>How often an address asked is counted, and when a session of staff was last used: neither says anything of what was asked.</summary>
    public static readonly string[] NotCompared = ["throttle_count", "staff_session"];

    bool isOpen;

    public HttpClient Stranger { get; private set; } = null!;
    public HttpClient Holder { get; private set; } = null!;
    public HttpClient Trainer { get; private set; } = null!;
    public HttpClient Counsellor { get; private set; } = null!;
    public HttpClient Steward { get; private set; } = null!;
    public HttpClient Coordinator { get; private set; } = null!;
    public HttpClient Network { get; private set; } = null!;

    /// <summary>Somebody who gave the password and not yet the second step.</summary>
    public HttpClient HalfIn { get; private set; } = null!;

    /// <summary>A counsellor of another organisation.</summary>
    public HttpClient Outsider { get; private set; } = null!;

    public StaffMember CounsellorMember { get; private set; } = null!;
    public ClassSession Session { get; private set; } = null!;

    /// <summary>An event of the network.</summary>
    public ClassSession Event { get; private set; } = null!;

    /// <summary>One that may be cancelled by what is tried.</summary>
    public ClassSession Doomed { get; private set; } = null!;
    public ClassSession Today { get; private set; } = null!;
    public ClassSession Training { get; private set; } = null!;
    public Guid Present { get; private set; }
    public string Link { get; private set; } = "";
    public string Offered { get; private set; } = "";
    public string CardToken { get; private set; } = "";
    public string CardNumber { get; private set; } = "";
    public Guid ClientBooking { get; private set; }
    public Guid Client { get; private set; }
    public Guid OtherClient { get; private set; }
    public Guid TrainingBooking { get; private set; }
    public Guid Block { get; private set; }
    public Guid Call { get; private set; }
    public Guid Feed { get; private set; }
    public Guid MyFeed { get; private set; }
    public Guid Member { get; private set; }
    public Guid Organisation { get; private set; }
    public Guid Archived { get; private set; }
    public Guid WithoutCoordinator { get; private set; }

    /// <summary>Somebody who is proposed as a coordinator of the network, and by whom.</summary>
    public Guid Proposal { get; private set; }
    public Guid Proposer { get; private set; }
    public Guid Contact { get; private set; }
    public Guid Initiative { get; private set; }

    /// <summary>One that staff of all partners read.</summary>
    public Signal Signal { get; private set; } = null!;
    /// <summary>Somebody who reads the newsletter, a draft with a block, and what was sent in for it.</summary>
    public Guid NewsReader { get; private set; }
    public Guid Issue { get; private set; }
    public Guid NewsBlock { get; private set; }
    public Guid Submission { get; private set; }

    public SubscriptionCodes Codes => Services.GetRequiredService<SubscriptionCodes>();

    /// <summary>An action of the pact of the counsellor's organisation, and a figure of the whole.</summary>
    public Guid PactAction { get; private set; }
    public Guid Partner { get; private set; }
    public Guid Goal { get; private set; }

    /// <summary>An operation of the counsellor's organisation, and a client who wasn't asked yet.</summary>
    public Guid Operation { get; private set; }
    public Guid AskedClient { get; private set; }
    public Guid PactFigure { get; private set; }
    public Guid Invitation { get; private set; }
    public string InvitationToken { get; private set; } = "";
    public Guid Location { get; private set; }
    public Guid Room { get; private set; }
    public Guid FindPlace { get; private set; }
    public Guid OutreachContact { get; private set; }

    /// <summary>A device that nobody has, and one that somebody has.</summary>
    public Guid Device { get; private set; }
    public Guid Loan { get; private set; }

    /// <summary>A path, one whose hand-over waits at another organisation, and a question of another organisation.</summary>
    public Guid Path { get; private set; }
    public Guid AskingPath { get; private set; }
    public Guid AskedHandOver { get; private set; }

    /// <summary>An organisation that can be asked to guide somebody further.</summary>
    public Guid OtherHouse { get; private set; }

    public Guid EmergencyLook { get; private set; }

    /// <summary>What came to the organisation of the counsellor.</summary>
    public Guid Referral { get; private set; }

    /// <summary>What the organisation of the counsellor sent.</summary>
    public Guid SentReferral { get; private set; }

    /// <summary>One of whoever holds the card.</summary>
    public Guid OwnReferral { get; private set; }

    /// <summary>The page of one for a partner without an account.</summary>
    public string ReferralLink { get; private set; } = "";

    /// <summary>A step of the plan of that path, which belongs to the card of <see cref="Holder"/> too.</summary>
    public Guid PlanStep { get; private set; }
    /// <summary>Of whoever holds the card, who may ask for the one about the telephone too.</summary>
    public Certificate Certificate { get; private set; } = null!;
    public Guid Equipment { get; private set; }
    public Guid Course { get; private set; }
    public Guid Closing { get; private set; }
    public Guid Ticket { get; private set; }

    /// <summary>A step of which somebody said that their screen is another one, where that is said, where a photo is sent, and where an editor looks.</summary>
    public string DriftStep { get; private set; } = "";
    public string Drift { get; private set; } = "";
    public string DriftPhoto { get; private set; } = "";
    public string DriftEditor { get; private set; } = "";

    /// <summary>A question that became a part of another one.</summary>
    public Guid Part { get; private set; }
    public Guid Canned { get; private set; }

    /// <summary>An e-mail that was put aside.</summary>
    public Guid Post { get; private set; }

    /// <summary>The page of a question, for its person.</summary>
    public string Question { get; private set; } = "";

    /// <summary>A steward with hours, and what is asked and planned there.</summary>
    public Desk Desk { get; private set; } = null!;
    public Guid Asked { get; private set; }
    public Guid Appointment { get; private set; }
    public Guid ClientAppointment { get; private set; }
    public string AppointmentLink { get; private set; } = "";
    public string ChoiceLink { get; private set; } = "";

    public DateOnly In20Days => Clock.Today().AddDays(20);

    /// <summary>A page on which a whole hour is chosen, six days from now.</summary>
    public string Chosen(string address, int hour) => AppointmentLinks.Moment(address, Desk.Location, this.Moment(6, hour));

    public string NewAppointment => $"{AppointmentLinks.Moment(AppointmentLinks.Begin, Desk.Location, this.Moment(5, 10))}&over=Email";

    public string Preview => $"/beheer/groepslessen/nieuw/overzicht?Input.Key={Guid.CreateVersion7()}&Input.CoursePlanId={Course}&Input.RoomId={Room}"
        + $"&Input.Day={Clock.Today().AddDays(40):O}&Input.Begins=15:00&Input.Ends=17:00&Input.Every=1&Input.Times=3&Input.Travel=15";

    /// <summary>Fills it, once.</summary>
    public async Task OpenAsync()
    {
        if (isOpen)
        {
            return;
        }
        isOpen = true;
        SleepUntilMorning();
        await MakeRowsAsync();
        await MakePeopleAsync();
        await MakeClassesAsync();
        await AskAsync();
        await MakeAppointmentsAsync();
    }

    async Task AskAsync()
    {
        var asked = new NewTicket
        {
            Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Device, Text = "De letters zijn weg.", Person = SomeBody(),
        };
        var ticket = await WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(asked, CancellationToken.None));
        Question = HelpDeskLinks.Follow(Services.GetRequiredService<TicketTokens>().Of(ticket!.Id));
        await MakeQuestionsAsync();
        await MakeDriftAsync();
    }

    async Task MakeDriftAsync()
    {
        var lesson = Services.GetRequiredService<Web.Features.Learning.Content.ModuleLibrary>().Modules[0];
        var step = lesson.Steps.Single(DriftReport.Takes);
        var report = await WithAsync<ReportDrift, Guid>(drift => drift.RunAsync(lesson, step, Guid.NewGuid(), CancellationToken.None));
        (DriftStep, Drift) = (LearningLinks.Step(lesson, step), DriftLinks.Report(lesson, step));
        DriftPhoto = DriftLinks.Photo(lesson, step, Services.GetRequiredService<DriftTokens>().Of(report));
        DriftEditor = DriftLinks.Step(lesson.Slug, step.Id);
    }

    async Task MakeRowsAsync()
    {
        var archived = new Organisation("Een partner van vroeger");
        archived.Archive(Clock.GetUtcNow());
        var today = Clock.Today();
        var organisation = (await AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        var contact = Web.Features.HelpDesk.Contacts.Contact.Create(
            new ContactDetails("Bibliotheek De Krook", "Vraag hulp.", "09 000 00 00", "Miriam Makebaplein 1, 9000 Gent", today, 1), today, organisation);
        var initiative = Web.Features.Network.Initiatives.Initiative.Create(
            SomeInitiative.Details() with { OrganisationId = organisation }, today, "Jobteam");
        var location = Web.Features.Places.Location.Create(Wanted.Place("Huis", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1.", true, true, null));
        var room = new Room(location.Id, "Zaal A", 12);
        var set = new EquipmentSet("Koffer", 8);
        var course = CoursePlan.Create(Wanted.Course("Solliciteren", "Je zoekt werk.", Audience.JobSeekers, ["e-mail-openen"], null));
        var closing = new ClosingDay(today.AddDays(60), today.AddDays(61), "Inventaris", ClosingKind.OwnClosing);
        await QueryAsync(context =>
        {
            context.AddRange(archived, contact, initiative, location, room, set, course, closing);
            return context.SaveChangesAsync();
        });
        Initiative = initiative.Id;
        (Archived, Contact, Location, Room, Equipment, Course, Closing) = (archived.Id, contact.Id, location.Id, room.Id, set.Id, course.Id, closing.Id);
    }

    async Task MeetAsync(StaffMember worker)
    {
        var place = new Web.Features.Guidance.Outreach.FindPlace(worker.OrganisationId, "Van Beverenplein", FindPlaceKind.Street, "dampoort");
        var contact = Web.Features.Guidance.Outreach.OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = worker.OrganisationId, NotedById = worker.Id,
                Theme = ContactTheme.Work, People = 2, At = Clock.GetUtcNow(),
            },
            Clock.GetUtcNow());
        await QueryAsync(context =>
        {
            context.AddRange(place, contact);
            return context.SaveChangesAsync();
        });
        (FindPlace, OutreachContact) = (place.Id, contact.Id);
    }

    async Task MakeSignalAsync(StaffMember follower)
    {
        Signal = await this.ReportSignalAsync();
        await this.WalkAsync(Signal, follower.OrganisationId, new(follower.Id, follower.OrganisationId, Clock.GetUtcNow()), [SignalAct.See]);
    }

    async Task MakeNewsAsync(StaffMember sender)
    {
        var now = Clock.GetUtcNow();
        var (reader, issue) = (new NewsSubscription("lezer@example.org", now), new NewsIssue("Nieuws", now));
        var (block, below) = (new Web.Features.Newsletter.Issues.NewsBlock(issue.Id, 0, new("Eerste", "Dag.", null)), new Web.Features.Newsletter.Issues.NewsBlock(issue.Id, 1, new("Tweede", "Dag.", null)));
        var sent = new NewsSubmission(sender.Id, sender.OrganisationId, new("Open dag", "Kom kijken.", null), RequestKey.New(), now);
        await QueryAsync(context =>
        {
            context.AddRange(reader, issue, block, below, sent);
            return context.SaveChangesAsync();
        });
        (NewsReader, Issue, NewsBlock, Submission) = (reader.Id, issue.Id, below.Id, sent.Id);
    }

    async Task<Guid> ReferHolderAsync()
    {
        var hash = CardSecret.Hash(CardToken);
        var learner = await QueryAsync(context => context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync());
        return (await (await ReferralHouses.OpenAsync(this)).SendAsync(new("Amina", Reach.ByCard(learner)))).Id;
    }

    async Task MakePactAsync()
    {
        PactAction = (await this.AddActionAsync(SomeAction.Details() with { OrganisationId = CounsellorMember.OrganisationId })).Id;
        var figure = Web.Features.Network.Pact.PactFigure.Create(SomeAction.Figure(PactFigureKind.Money, 500));
        await QueryAsync(context =>
        {
            context.Add(figure);
            return context.SaveChangesAsync();
        });
        PactFigure = figure.Id;
        (Partner, Goal) = ((await this.AddPartnerAsync()).Id, (await this.AddGoalAsync()).Id);
    }

    async Task LendAsync()
    {
        var organisation = await QueryAsync(context => context.Organisations.Where(o => o.Id == CounsellorMember.OrganisationId).Select(o => o.Name).SingleAsync());
        var asking = await ReportHouse.OpenAsync(this, organisation);
        (Operation, AskedClient) = (asking.Operation.Id, (await asking.AddClientAsync()).Id);
        Device = (await LoanHouse.OpenAsync(this, organisation)).Device.Id;
        Loan = (await (await LoanHouse.OpenAsync(this, organisation)).LendAsync()).Id;
        var houses = await ReferralHouses.OpenAsync(this, to: organisation);
        Referral = (await houses.SendAsync()).Id;
        SentReferral = (await (await ReferralHouses.OpenAsync(this, from: organisation)).SendAsync()).Id;
        var outside = await houses.SendAsync(to: new(null, (await houses.AddInitiativeAsync()).Id, "contact@voorbeeld.example"));
        ReferralLink = PartnerLinks.Show(await houses.TokenAsync(outside.Id));
    }

    async Task GuideAsync()
    {
        var organisation = await QueryAsync(context => context.Organisations.Where(o => o.Id == CounsellorMember.OrganisationId).Select(o => o.Name).SingleAsync());
        var (house, other) = (await PathHouse.OpenAsync(this, organisation), await PathHouse.OpenAsync(this, "Nog een huis"));
        var asking = await house.BeginAsync();
        await house.AskAsync(asking, other);
        var path = await house.BeginAsync();
        (Path, AskingPath, PlanStep) = (path.Id, asking.Id, (await house.StepAsync(path)).Id);
        (AskedHandOver, OtherHouse) = ((await other.AskAsync(await other.BeginAsync(), house)).Id, other.Counsellor.OrganisationId);
        EmergencyLook = (await this.AddLookAsync(other.Counsellor.Id, path)).Id;
    }

    // The card in the browser of the holder opens the plan.
    Task<int> LayPlanAsync() => QueryAsync(async context =>
    {
        var hash = CardSecret.Hash(CardToken);
        var learner = await context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync();
        var person = await context.GuidancePaths.Where(p => p.Id == Path).Select(p => p.PersonId!.Value).SingleAsync();
        context.Add(new PersonCard(person, learner, CardPurpose.Plan, RequestKey.New(), Clock.GetUtcNow()));
        return await context.SaveChangesAsync();
    });

    /// <summary>The holder of the card did the lessons about the telephone.</summary>
    async Task CertifyAsync()
    {
        var hash = CardSecret.Hash(CardToken);
        var learner = await QueryAsync(context => context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync());
        await this.LearnAsync(learner, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone)));
        Certificate = new(learner, CertificateKind.Email);
        await WithAsync<CertificateCodes, int>(codes => QueryAsync(context =>
        {
            Certificate.Issue("Amina", ["Een e-mail openen"], new DateOnly(2026, 11, 22), codes);
            context.Add(Certificate);
            return context.SaveChangesAsync();
        }));
    }

    async Task MakePeopleAsync()
    {
        var trainer = await AddStaffMemberAsync([StaffRole.Trainer]);
        CounsellorMember = await AddStaffMemberAsync([StaffRole.Counsellor]);
        await MeetAsync(CounsellorMember);
        await MakeSignalAsync(trainer);
        await MakeNewsAsync(CounsellorMember);
        await MakePactAsync();
        await LendAsync();
        await GuideAsync();
        var other = await AddStaffMemberAsync([StaffRole.Counsellor]);
        (Member, Organisation) = (other.Id, other.OrganisationId);
        (Trainer, Counsellor) = (await SignInAsync(trainer), await SignInAsync(CounsellorMember));
        (Coordinator, Outsider) = (await SignInAsync(StaffRole.Coordinator), await SignInAsync(StaffRole.Counsellor, "Elders"));
        Network = await SignInAsync(StaffRole.NetworkCoordinator);
        var proposer = await AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
        var (proposal, alone) = (new NetworkProposal(trainer.Id, proposer.Id, Clock.GetUtcNow()), new Organisation("Een partner zonder hoofd"));
        await QueryAsync(context =>
        {
            context.AddRange(proposal, alone);
            return context.SaveChangesAsync();
        });
        (Proposer, Proposal, WithoutCoordinator) = (proposer.Id, proposal.Id, alone.Id);
        HalfIn = await SignInAsync(await AddStaffMemberAsync([StaffRole.Trainer]), SignInMethod.Password);
        (Stranger, Holder) = (Visitor(), Visitor());
        CardToken = this.ReadCard(await Holder.PostFormAsync(CardLinks.Mine, ("naam", "Amina"))).Token;
        OwnReferral = await ReferHolderAsync();
        CardNumber = (await WithAsync<PrintCards, IReadOnlyList<PrintedCard>?>(print => print.RunAsync(
            1, "Bilal", RequestKey.New(), trainer.Id, trainer.OrganisationId, CancellationToken.None)))!.Single().Number.ToString();
        await LayPlanAsync();
        await CertifyAsync();
        InvitationToken = (await WithAsync<InviteStaffMember, string?>(invite => invite.InviteAsync(
            Cast.NewEmail(), "Nora Nieuw", [StaffRole.Trainer], Organisation, actorId: null, CancellationToken.None)))!;
        Invitation = await QueryAsync(context => context.Invitations.Select(invitation => invitation.Id).SingleAsync());
        var coordinator = await QueryAsync(context => context.StaffMembers.SingleAsync(m => m.Roles.Contains(StaffRole.Coordinator)));
        (Feed, MyFeed) = (await AddFeedAsync(null, Location, coordinator.Id), await AddFeedAsync(trainer.Id, null, trainer.Id));
        Today = await PlanAsync(inDays: 0, trainerId: trainer.Id);
        Present = (await BookAsync(Request(Today) with { Origin = BookingOrigin.WalkIn })).Bookings.Single().Id;
    }

    async Task MakeQuestionsAsync()
    {
        var steward = await AddStaffMemberAsync([StaffRole.Steward]);
        Steward = await SignInAsync(steward);
        var (first, second, part) = (await AskAsync(), await AskAsync(), await AskAsync());
        var canned = new CannedAnswer("Modem", AnswerLevel.A2, "Dag {voornaam}. Zet je modem uit.");
        var mail = new IncomingMail([.. "From: zus@post.example\r\n\r\nDag"u8], [1, 2, 3], "hulp@example.org", Clock.GetUtcNow());
        mail.PutAside(MailFate.NoQuestion, null, null);
        await QueryAsync(context =>
        {
            context.AddRange(canned, mail);
            return context.SaveChangesAsync();
        });
        await QueryAsync(context => context.Tickets.Where(t => t.Id == part.Id).ExecuteUpdateAsync(change => change
            .SetProperty(t => t.MergedIntoId, second.Id).SetProperty(t => t.State, TicketState.Closed).SetProperty(t => t.EndedAt, Clock.GetUtcNow())));
        (Ticket, Part, Canned, Post) = (first.Id, part.Id, canned.Id, mail.Id);

        async Task<Ticket> AskAsync() => (await WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Help.", Person = SomeBody("Fatma") },
            CancellationToken.None)))!;
    }

    async Task MakeAppointmentsAsync()
    {
        var steward = await QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Roles.Contains(StaffRole.Steward)));
        Desk = await this.OpenDeskAsync(steward: steward.Id);
        Asked = (await this.QuestionAsync()).Id;
        Appointment = (await this.AppointmentAsync(Desk, this.Moment(4, 9))).Id;
        AppointmentLink = await this.AppointmentLinkAsync((await this.AppointmentAsync(Desk, this.Moment(4, 10))).Id);
        var client = await QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == Client));
        ClientAppointment = (await this.AppointmentAsync(
            Desk, this.Moment(4, 11), new(client.FirstName, client.Reach, client.OrganisationId))).Id;
        ChoiceLink = await this.ChoiceLinkAsync((await this.ProposalAsync(Desk, await this.QuestionAsync(), this.Moment(7, 9), this.Moment(7, 10))).Id);
    }

    async Task MakeClassesAsync()
    {
        Session = await PlanAsync(inDays: 10);
        Doomed = await PlanAsync(inDays: 10);
        Event = await PlanAsync(inDays: 10, audience: Audience.Network);
        // Another day of the same course, to move to.
        var again = await PlanAsync(inDays: 11);
        await QueryAsync(context => context.ClassSessions.Where(s => s.Id == again.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.CoursePlanId, Session.CoursePlanId)));
        Training = await PlanAsync(inDays: 11, audience: Audience.Counsellors);
        var small = await PlanAsync(seats: 1, inDays: 12);
        var client = SomeBody("Karim") with { OrganisationId = CounsellorMember.OrganisationId };
        var booked = (await BookAsync(
            Request(Session, client) with { Origin = BookingOrigin.Counsellor, MadeBy = CounsellorMember.Id, HasMandate = true })).Bookings.Single();
        (ClientBooking, Client) = (booked.Id, booked.PersonId!.Value);
        var other = SomeBody("Samira") with { OrganisationId = client.OrganisationId };
        OtherClient = (await BookAsync(Request(Session, other))).Bookings.Single().PersonId!.Value;
        await Counsellor.PostFormAsync($"/team/vormingen/{Training.Id}", [.. (await Counsellor.OpenAsync($"/team/vormingen/{Training.Id}"))
            .QuerySelector<IHtmlFormElement>("main form[method=post]")!.FilledIn()]);
        TrainingBooking = await QueryAsync(context => context.Bookings.Where(b => b.SessionId == Training.Id).Select(b => b.Id).SingleAsync());
        await ShowAsync(Client);
        Block = (await WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(
            new(Session.Id, CounsellorMember.OrganisationId, Guid.NewGuid(), 2, Session.StartsAt.AddDays(-2), CounsellorMember.Id, Clock.GetUtcNow()), CancellationToken.None)))!.Id;
        Link = await LinkAsync((await BookAsync(Request(Session))).Bookings.Single().Id);
        var first = (await BookAsync(Request(small))).Bookings.Single().Id;
        Offered = $"{await LinkAsync((await BookAsync(Request(small, mayWait: true))).Bookings.Single().Id)}/aanbod";
        await WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first, CancellationToken.None));
        // With a number that takes no SMS somebody has to call.
        var called = (await BookAsync(Request(Session, SomeBody() with { Reach = Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!) }))).Bookings.Single().Id;
        Call = await QueryAsync(context => context.OutboxMessages
            .Where(m => m.Subject == called && m.Kind == MessageKinds.Confirmed).Select(m => m.Id).SingleAsync());
    }

    /// <summary>The holder of the card shows their lessons.</summary>
    async Task ShowAsync(Guid client)
    {
        var learner = await QueryAsync(context => context.Learners.Where(l => l.Name == "Amina").Select(l => l.Id).SingleAsync());
        var made = (await WithAsync<MakeNumber, MadeNumber?>(make =>
            make.RunAsync(client, CardPurpose.Lessons, CounsellorMember.Id, CounsellorMember.OrganisationId, CancellationToken.None)))!;
        await WithAsync<LayCard, LayAnswer>(lay => lay.RunAsync(made.Number, learner, RequestKey.New(), null, CancellationToken.None));
    }

    /// <summary>The link of a booking, as its person has it.</summary>
    public async Task<string> LinkAsync(Guid booking) =>
        ManageLinks.Show(await WithAsync<BookingTokens, string>(tokens => Task.FromResult(tokens.Of(booking))));

    Task<Guid> AddFeedAsync(Guid? trainer, Guid? location, Guid madeBy) => QueryAsync(async context =>
    {
        var feed = context.Add(new CalendarFeed(Encoding.UTF8.GetBytes($"{Guid.NewGuid():N}"), trainer, location, madeBy, Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync();
        return feed.Id;
    });
}
