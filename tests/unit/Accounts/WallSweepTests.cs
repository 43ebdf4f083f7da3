using System.Net;
using System.Runtime.CompilerServices;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Emergency;
using DigitaalWerkt.Tests.Guidance;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts;

/// <summary>
/// The wall between organisations, page by page: every role of one organisation, and a coordinator of the network, asks every page for
/// staff about what another organisation has. A new page that takes an id must say here whose it is.
/// </summary>
public sealed class WallSweepTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    const string Client = "Geheimina";
    const string ClientPhone = "0471 99 88 77";
    const string FindPlaceName = "Hun eigen vindplaats";
    const string DeviceName = "Hun eigen laptop";
    const string PathNoteText = "Hun eigen notitie";

    /// <summary>The devices of whoever asks.</summary>
    const string Stock = "team/uitleen/toestellen.{extension:regex(^(csv|xlsx)$)}";
    const string PactActions = "beheer/arbeidspact/acties.{extension:regex(^(csv|xlsx)$)}";
    const string PartnerTable = "beheer/partners/partners.{extension:regex(^(csv|xlsx)$)}";
    const string PactEntries = "beheer/arbeidspact/vooruitgang.{extension:regex(^(csv|xlsx)$)}";
    const string CounterTable = "beheer/tellers/tellers.{extension:regex(^(csv|xlsx)$)}";
    const string MomentOfAsking = "{moment:regex(^(begin|einde)$)}";
    const string Holder = "Kaartina";
    const string OnTheirOwn = "Zelfina";

    /// <summary>How a line about a lesson begins, which their client shows to them.</summary>
    const string LessonLine = "Online les, klaar: ";

    /// <summary>Common to all partners: coordinators of each plan it. No name of a client may stand on it.</summary>
    static readonly string[] Common =
    [
        "beheer/agenda-links/{id:guid}/stoppen", "beheer/cursussen/{id:guid}", "beheer/cursussen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}",
        "beheer/groepslessen/reeks/{id:guid}", "beheer/groepslessen/uitvoer/groepslessen.{extension:regex(^(csv|xlsx)$)}", "beheer/groepslessen/{id:guid}",
        // Of the own organisation for each: CountersPageTests.
        CounterTable,
        "beheer/outreach/cijfers.{extension:regex(^(csv|xlsx)$)}", "beheer/wegwijzer/wegwijzer.{extension:regex(^(csv|xlsx)$)}",
        Stock, "beheer/hulp/cijfers.{extension:regex(^(csv|xlsx)$)}", "beheer/hulp/vragen.{extension:regex(^(csv|xlsx)$)}",
        // Each takes its own along, and staff of all partners read a signal once the network did: SignalPagesTests.
        "beheer/signalen/signalen.{extension:regex(^(csv|xlsx)$)}", "team/signalen/{number:int}",
        // The pact is one, and everybody reads it; what is told of an action is told by its own organisation: PactPagesTests.
        PactActions, PactEntries, PartnerTable, "team/arbeidspact/{id:guid}",
        "beheer/groepslessen/{id:guid}/annuleren", "beheer/groepslessen/{id:guid}/plaatsen", "beheer/groepslessen/{id:guid}/materiaal", "beheer/groepslessen/{id:guid}/wijzigen",
        "beheer/lessen/{slug}", "beheer/schermen/foto/{id:guid}", "beheer/schermen/{lesson}/{step}",
        "beheer/locaties/{id:guid}", "beheer/locaties/{location:guid}/lokaal", "beheer/lokalen/{id:guid}", "beheer/materiaal/{id:guid}",
        "beheer/sluitingsdagen/{id:guid}", "beheer/sluitingsdagen/{id:guid}/verwijderen",
        "beheer/{kind:regex(^(locaties|lokalen|materiaal)$)}/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", "team/vormingen/{id:guid}",
        // The stewards of all partners are one desk.
        "team/hulp/vragen/{id:guid}/scherm",
        // Stewards of all partners are one desk, and nobody else comes there: RoleMatrixTests.
        "team/hulp/antwoorden/{id:guid}", "team/hulp/antwoorden/{id:guid}/{act:regex(^(archiveren|terughalen)$)}",
        "team/hulp/post/{id:guid}", "team/hulp/post/{id:guid}.eml", "team/hulp/post/{id:guid}/weg",
        "team/hulp/vragen/{id:guid}/bestand", "team/hulp/vragen/{id:guid}/bestanden/{file:guid}",
        "team/hulp/vragen/{id:guid}", "team/hulp/vragen/{id:guid}/afronden", "team/hulp/vragen/{id:guid}/concept",
        "team/hulp/vragen/{id:guid}/geleerd", "team/hulp/vragen/{id:guid}/gezicht",
        "team/hulp/vragen/{id:guid}/heropenen", "team/hulp/vragen/{id:guid}/indelen", "team/hulp/vragen/{id:guid}/koppelen",
        "team/hulp/vragen/{id:guid}/losmaken", "team/hulp/vragen/{id:guid}/nemen", "team/hulp/vragen/{id:guid}/notitie",
        "team/hulp/vragen/{id:guid}/overdragen",
        "team/hulp/afspraken/{id:guid}", "team/hulp/afspraken/{id:guid}/verplaatsen", "team/hulp/agenda/uren/{id:guid?}",
        "team/hulp/agenda/uren/{id:guid}/stoppen", "team/hulp/agenda/uren/{id:guid}/{day}", "team/hulp/agenda/vraag/{id:guid}",
    ];

    /// <summary>A coordinator stands in for any trainer, and sees clients of others by their organisation; another trainer's list is nobody else's.</summary>
    const string Lists = "team/groepslessen/{id:guid}";

    /// <summary>Of the network: it keeps what nobody else does, and no partner opens that of another.</summary>
    static readonly string[] OfNetwork =
    [
        "beheer/organisaties/", "beheer/netwerk/", "beheer/wegwijzer/", "beheer/signalen/", "beheer/arbeidspact/", "team/arbeidspact/",
        "beheer/partners/", "beheer/outreach/", "beheer/nieuwsbrief/", "beheer/operaties/",
    ];

    // Opened with a secret or with what is one's own, and no id of somebody else's row.
    static readonly string[] OwnSecrets = ["team/uitnodiging/{token:maxlength(100)}", "team/profiel/toegangssleutels/{id:maxlength(1400)}/weg"];

    const string ArchiveOrRestore = "{act:regex(^(archiveren|terughalen)$)}";

    const string StepOfReferral = "{act:regex(^(gezien|aanvaarden|weigeren|beter-elders|contact|afronden|intrekken)$)}";

    static readonly HttpStatusCode[] Refusals = [HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_reaches_what_another_organisation_has()
    {
        var theirs = await FillAsync();
        var templates = await TemplatesAsync();
        var problems = new List<string>();
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            var browser = await site.SignInAsync(role, role == StaffRole.NetworkCoordinator ? "Stad" : "Ons huis");
            var token = (await browser.OpenAsync(StaffLinks.EndSessions)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var before = await DigestAsync();
            foreach (var template in templates)
            {
                var address = "/" + AddressOf(template, theirs);
                var looked = await browser.VisitAsync(address);
                var page = await looked.Content.ReadAsStringAsync(Cancel);
                problems.AddRange(theirs.SecretsFor(role, template).Where(page.Contains).Select(secret => $"{role} reads {secret} on {address}"));
                if (IsTheirs(template, role))
                {
                    if (!Refusals.Contains(looked.StatusCode) && !IsRedirect(looked))
                    {
                        problems.Add($"{role} opens {address}: {looked.StatusCode}");
                    }
                    var sent = await browser.PostFormAsync(address, [.. Guesses(theirs), ("__RequestVerificationToken", token)]);
                    // A call that isn't theirs is closed like one that somebody else made: back to the list, with nothing written.
                    if (!Refusals.Contains(sent.StatusCode) && !(IsRedirect(sent) && IsUnder(template, "team/oproepen/")))
                    {
                        problems.Add($"{role} sends a form to {address}: {sent.StatusCode}");
                    }
                }
            }
            problems.AddRange((await DigestAsync()).Except(before).Select(table => $"{role} changed {table.Key}"));
        }

        problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_page_that_takes_an_id_says_whose_it_is()
    {
        var theirs = new Theirs();

        var unknown = (await TemplatesAsync()).Where(template => template.Contains('{'))
            .Where(template => !Common.Contains(template) && !OwnSecrets.Contains(template) && theirs.Find(template) is null);

        unknown.ShouldBeEmpty("name the row for each in this test, or say that it is common to all");
    }

    static bool IsUnder(string template, string prefix) => template.StartsWith(prefix, StringComparison.Ordinal);

    static bool IsTheirs(string template, StaffRole role) =>
        template.Contains('{') && !Common.Contains(template) && !OwnSecrets.Contains(template)
        && (role == StaffRole.NetworkCoordinator ? !OfNetwork.Any(prefix => IsUnder(template, prefix)) : !(role == StaffRole.Coordinator && IsUnder(template, Lists)));

    // A page that answers forms only leads on to one that is looked at too.
    static bool IsRedirect(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;

    static IEnumerable<(string Name, string Value)> Guesses(Theirs theirs) =>
    [
        ("Input.Name", "Van ons"), ("Input.Email", "van.ons@example.org"), ("Input.Roles", "Trainer"), ("Input.Version", "1"), ("Version", "1"),
        ("Input.Purpose", "Bel ons"), ("Input.CheckedOn", "2026-11-20"), ("Input.Client", "Pop 0471000000"), ("Input.Session", $"{theirs.Session}"),
        ("result", "Yes"), ("Calls", "true"), ("Email", "van.ons@example.org"),
    ];

    static string AddressOf(string template, Theirs theirs) => template switch
    {
        _ when theirs.Find(template) is { } id => template.Replace("{id:guid}", id).Replace("{number}", id).Replace("{act}", "bericht").Replace(ArchiveOrRestore, "archiveren").Replace(StepOfReferral, "aanvaarden").Replace("{booking:guid}", $"{theirs.Booking}")
            .Replace("{operation:guid}", $"{theirs.Operation}").Replace(MomentOfAsking, "begin"),
        _ when IsUnder(template, "beheer/{kind") => $"beheer/locaties/{theirs.Location}/archiveren",
        "beheer/groepslessen/uitvoer/groepslessen.{extension:regex(^(csv|xlsx)$)}" => "beheer/groepslessen/uitvoer/groepslessen.csv",
        "beheer/hulp/cijfers.{extension:regex(^(csv|xlsx)$)}" => "beheer/hulp/cijfers.csv",
        Stock => "team/uitleen/toestellen.csv",
        "beheer/outreach/cijfers.{extension:regex(^(csv|xlsx)$)}" => "beheer/outreach/cijfers.csv",
        "beheer/wegwijzer/wegwijzer.{extension:regex(^(csv|xlsx)$)}" => "beheer/wegwijzer/wegwijzer.csv",
        "beheer/signalen/signalen.{extension:regex(^(csv|xlsx)$)}" => "beheer/signalen/signalen.csv",
        PactActions => "beheer/arbeidspact/acties.csv",
        PartnerTable => "beheer/partners/partners.csv",
        CounterTable => "beheer/tellers/tellers.csv",
        PactEntries => "beheer/arbeidspact/vooruitgang.csv",
        "team/arbeidspact/{id:guid}" => $"team/arbeidspact/{theirs.PactAction}",
        "team/signalen/{number:int}" => "team/signalen/38",
        "beheer/hulp/vragen.{extension:regex(^(csv|xlsx)$)}" => "beheer/hulp/vragen.csv",
        _ => template.Replace(ArchiveOrRestore, "archiveren").Replace("{location:guid}", $"{theirs.Location}")
            .Replace("{token:maxlength(100)}", "x").Replace("{id:maxlength(1400)}", "AAAA")
            .Replace("{id:guid}", $"{(template.Contains("cursussen") ? theirs.Course
                : template.Contains("locaties") ? theirs.Location
                : template.Contains("lokalen") ? theirs.Room
                : template.Contains("sluitingsdagen") ? theirs.Closing
                : template.Contains("agenda-links") ? theirs.Feed
                : template.Contains("vormingen") ? theirs.Training
                : template.Contains("hulp/afspraken") ? theirs.Appointment
                : template.Contains("hulp/agenda/uren") ? theirs.Hours
                : theirs.Session)}"),
    };

    async Task<IReadOnlyList<string>> TemplatesAsync()
    {
        // Pages say their routes when they are compiled, which is when they are first asked for.
        await site.Visitor().GetAsync("/", Cancel);
        return
        [
            .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints
                .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.AttributeRouteInfo?.Template?.TrimStart('/') ?? "")
                .Where(template => IsUnder(template, "team") || IsUnder(template, "beheer")).Distinct().Order(),
        ];
    }

    /// <summary>What every table holds, in one number each, but for what merely looking may write.</summary>
    async Task<Dictionary<string, string>> DigestAsync()
    {
        string[] written = ["staff_session", "audit_entry", "throttle_count", "data_protection_key", "scheduled_job", "__EFMigrationsHistory"];
        return await site.QueryAsync(async context =>
        {
            var digests = new Dictionary<string, string>();
            foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(written))
            {
                // A name of a table of our own model, which can't be a parameter.
                var rows = FormattableStringFactory.Create(
                    "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as \"Value\" from \"" + table + "\" t");
                digests[table] = await context.Database.SqlQuery<string>(rows).SingleAsync(Cancel);
            }
            return digests;
        });
    }

    Task<Guid> SubmitAsync(StaffMember sender) => site.QueryAsync(async context =>
    {
        var sent = context.Add(new NewsSubmission(
            sender.Id, sender.OrganisationId, new("Open dag", "Kom kijken.", null), RequestKey.New(), site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(Cancel);
        return sent.Id;
    });

    async Task<Theirs> FillAsync()
    {
        const string house = "Hun huis";
        var ground = await site.LayGroundAsync();
        var desk = await ClientDesk.OpenAsync(site, house);
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], house);
        var session = await site.PlanAsync(ground with { Trainer = trainer }, site.Today.AddDays(9), series: Guid.NewGuid());
        var booking = await desk.BookedAsync(session, $"{Client} {ClientPhone.Replace(" ", "")}");
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody(OnTheirOwn)));
        var block = await desk.Browser.FillInAsync(BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "1"));
        var training = await site.PlanAsync(inDays: 12, audience: Audience.Counsellors);
        (await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        // They hear of the invitation, because nobody coordinates this house.
        var (first, second) = (await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator], house), await site.AddStaffMemberAsync([StaffRole.Trainer], house));
        var invited = Cast.NewEmail();
        await site.WithAsync<InviteStaffMember, string?>(invite =>
            invite.InviteAsync(invited, "Genodigde", [StaffRole.Trainer], trainer.OrganisationId, null, Cancel));
        var learner = new Learner(Holder, null, trainer.OrganisationId, site.Today);
        var card = new LearnerCard(learner.Id, CardSecret.New(), site.Clock.GetUtcNow());
        var contact = Contact.Create(new("Van hen", "Hulp", null, null, new(2026, 1, 1), 10), new(2026, 1, 1), trainer.OrganisationId);
        var initiative = SomeInitiative.Of(SomeInitiative.Details() with { OrganisationId = trainer.OrganisationId }, new(2026, 1, 1));
        var signal = await site.ReportSignalAsync(new(trainer.Id, trainer.OrganisationId, site.Clock.GetUtcNow()));
        await site.WalkAsync(signal, trainer.OrganisationId, new(trainer.Id, trainer.OrganisationId, site.Clock.GetUtcNow()), [SignalAct.See]);
        var (action, figure, partner, goal) = await AddPactAsync(trainer.OrganisationId);
        await ShowLessonAsync(desk, booking.PersonId!.Value);
        var feed = new CalendarFeed(new byte[32], trainer.Id, null, trainer.Id, site.Clock.GetUtcNow());
        var closing = new ClosingDay(site.Today.AddDays(40), site.Today.AddDays(40), "Brug", ClosingKind.OwnClosing);
        var now = site.Clock.GetUtcNow();
        var call = new OutboxMessage("kind-of-nobody", booking.Id, Channel.Call, now, now, now) { PersonId = booking.PersonId };
        var (proposal, hours) = (new NetworkProposal(second.Id, first.Id, now), await site.OpenDeskAsync());
        var ((device, loan, referral), (path, asked, look)) = (await LendAndReferAsync(house), await GuideAsync(house));
        var place = new FindPlace(trainer.OrganisationId, FindPlaceName, FindPlaceKind.Home, null);
        var met = OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = trainer.OrganisationId, NotedById = trainer.Id, Theme = ContactTheme.Work,
                People = 1, At = now,
            },
            now);
        var client = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId, Cancel));
        var appointment = await site.AppointmentAsync(hours, site.Moment(4, 10), new(client.FirstName, client.Reach, client.OrganisationId));
        await site.QueryAsync(context =>
        {
            context.AddRange(place, met, learner, card, contact, initiative, feed, closing, call, proposal);
            return context.SaveChangesAsync(Cancel);
        });
        return await site.QueryAsync(async context => new Theirs
        {
            Member = trainer.Id, Organisation = trainer.OrganisationId, Booking = booking.Id, Person = booking.PersonId!.Value, Contact = contact.Id, Initiative = initiative.Id, Signal = signal.Id, Submission = await SubmitAsync(trainer), Call = call.Id, Feed = feed.Id,
            Session = session.Id, Course = ground.Course.Id, Location = ground.Location.Id, Room = ground.Room.Id, Closing = closing.Id, Training = training.Id,
            Appointment = appointment.Id, Hours = hours.Hours[DayOfWeek.Monday].Id,
            Block = Guid.Parse(block.Headers.Location!.ToString().Split('/')[^1]), Card = card.Number.ToString(),
            Partner = partner, Goal = goal, PactAction = action, PactFigure = figure, Proposal = proposal.Id, FindPlace = place.Id, Met = met.Id, Device = device, Loan = loan,
            Operation = (await site.AddOperationAsync(trainer.OrganisationId)).Id, Path = path, Look = look.Id, LookRequest = look.RequestId, AskedHandOver = asked, Referral = referral, Coordinator = first.Id,
            Invitation = await context.Invitations.Where(i => i.Email == invited).Select(i => i.Id).SingleAsync(Cancel),
            Seat = await context.Bookings.Where(b => b.SessionId == training.Id).Select(b => b.Id).SingleAsync(Cancel),
            AccountMessage = await context.OutboxMessages.Where(m => m.Kind == "account-act" && m.ReaderId == first.Id).Select(m => m.Id).FirstAsync(Cancel),
            Code = booking.Code,
            // Not that of the trainer: the file of the plan, which all partners share, names who gives a class by it.
            Emails = [desk.Counsellor.Email!, second.Email!, invited],
        });
    }

    /// <summary>Their client has a device of theirs, and was referred.</summary>
    async Task<(Guid Device, Guid Loan, Guid Referral)> LendAndReferAsync(string house)
    {
        var theirs = await LoanHouse.OpenAsync(site, house, new() { Label = DeviceName, Kind = DeviceKind.Laptop });
        var referral = await (await ReferralHouses.OpenAsync(site, house)).SendAsync(ClassSite.SomeBody(Client));
        return (theirs.Device.Id, (await theirs.LendAsync(ClassSite.SomeBody(Client))).Id, referral.Id);
    }

    /// <summary>They lead an action of the pact and have a page, and the network knows a figure and a target.</summary>
    async Task<(Guid Action, Guid Figure, Guid Partner, Guid Goal)> AddPactAsync(Guid organisation)
    {
        var figure = PactFigure.Create(SomeAction.Figure(PactFigureKind.Money, 500));
        await site.QueryAsync(context =>
        {
            context.Add(figure);
            return context.SaveChangesAsync(Cancel);
        });
        var action = await site.AddActionAsync(SomeAction.Details() with { OrganisationId = organisation });
        return (action.Id, figure.Id, (await site.AddPartnerAsync(SomePartner.Details("Hun pagina", organisation))).Id, (await site.AddGoalAsync()).Id);
    }

    /// <summary>They guide their client, ask a third organisation to do so, and somebody there looked in an emergency.</summary>
    async Task<(Guid Path, Guid Asked, EmergencyLook Look)> GuideAsync(string house)
    {
        var (theirs, third) = (await PathHouse.OpenAsync(site, house), await PathHouse.OpenAsync(site));
        var path = await theirs.BeginAsync(ClassSite.SomeBody(Client));
        await theirs.NoteAsync(path, PathNoteText);
        return (path.Id, (await theirs.AskAsync(path, third)).Id, await site.AddLookAsync(third.Counsellor.Id, path));
    }

    /// <summary>Their client did a lesson and shows it; they see it themselves.</summary>
    async Task ShowLessonAsync(ClientDesk desk, Guid client)
    {
        var theirs = new CardDesk(desk, client);
        var holder = await CardDesk.HolderAsync(site, Holder);
        await holder.LearnAsync(site, 0);
        await theirs.LaidAsync(holder);
        (await theirs.ClientPageAsync()).ShouldContain(LessonLine);
    }

    /// <summary>The rows of the other organisation.</summary>
    sealed record Theirs
    {
        public Guid Member { get; init; }
        public Guid FindPlace { get; init; }
        public Guid Met { get; init; }
        public Guid Device { get; init; }
        public Guid Loan { get; init; }
        public Guid Operation { get; init; }
        public Guid Path { get; init; }
        public Guid Look { get; init; }
        public Guid LookRequest { get; init; }
        public Guid AskedHandOver { get; init; }
        public Guid Referral { get; init; }
        public Guid Organisation { get; init; }
        public Guid Booking { get; init; }
        public Guid Person { get; init; }
        public Guid Block { get; init; }
        public Guid Contact { get; init; }
        public Guid Initiative { get; init; }
        public Guid Signal { get; init; }
        public Guid Submission { get; init; }
        public Guid PactAction { get; init; }
        public Guid Partner { get; init; }
        public Guid Goal { get; init; }
        public Guid PactFigure { get; init; }
        public Guid Invitation { get; init; }
        public Guid Call { get; init; }
        public Guid AccountMessage { get; init; }
        public Guid Feed { get; init; }
        public Guid Seat { get; init; }
        public Guid Session { get; init; }
        public Guid Proposal { get; init; }
        public Guid Coordinator { get; init; }
        public Guid Course { get; init; }
        public Guid Location { get; init; }
        public Guid Room { get; init; }
        public Guid Closing { get; init; }
        public Guid Training { get; init; }
        public Guid Appointment { get; init; }
        public Guid Hours { get; init; }
        public string Card { get; init; } = "";
        public string Code { get; init; } = "";
        public IReadOnlyList<string> Emails { get; init; } = [];

        /// <summary>What must not stand on this page when this role opens it.</summary>
        public IEnumerable<string> SecretsFor(StaffRole role, string template) =>
        [
            // Whoever asked the desk for help wants to be helped by whoever sits there.
            .. role == StaffRole.Steward && IsUnder(template, "team/hulp/") ? Array.Empty<string>() : [Client],
            .. IsUnder(template, "team/") ? new[] { FindPlaceName, DeviceName, PathNoteText } : [],
            ClientPhone, LessonLine, ClientPhone.Replace(" ", ""), Holder, .. Emails,
            // Whoever stands in for a trainer knows a client of another house by the code that they say at the door.
            .. role == StaffRole.Coordinator && IsUnder(template, Lists) ? Array.Empty<string>() : [Code],
            .. role == StaffRole.NetworkCoordinator ? new[] { OnTheirOwn } : [],
        ];

        /// <summary>The id for this route; null: it is common to all, or has no id.</summary>
        public string? Find(string template) => template switch
        {
            _ when Common.Contains(template) || !template.Contains('{') => null,
            _ when IsUnder(template, "beheer/medewerkers/") => $"{Member}",
            _ when IsUnder(template, "beheer/uitnodigingen/") => $"{Invitation}",
            _ when IsUnder(template, "beheer/wegwijzer/") => $"{Initiative}",
            _ when IsUnder(template, "beheer/signalen/") => $"{Signal}",
            _ when IsUnder(template, "team/nieuwsbrief/") || IsUnder(template, "beheer/nieuwsbrief/") => $"{Submission}",
            _ when IsUnder(template, "beheer/partners/") => $"{Partner}",
            _ when IsUnder(template, "beheer/outreach/doelen/") => $"{Goal}",
            _ when IsUnder(template, "beheer/operaties/") || IsUnder(template, "team/inschrijven/clienten/cijfervragen/") => $"{Operation}",
            _ when IsUnder(template, "beheer/arbeidspact/cijfers/") => $"{PactFigure}",
            _ when IsUnder(template, "beheer/arbeidspact/") || IsUnder(template, "team/arbeidspact/") => $"{PactAction}",
            _ when IsUnder(template, "beheer/contacten/") => $"{Contact}",
            _ when IsUnder(template, "beheer/berichten/") => $"{AccountMessage}",
            _ when IsUnder(template, "beheer/organisaties/") => $"{Organisation}",
            _ when IsUnder(template, "beheer/netwerk/coordinatoren/") => $"{Coordinator}",
            _ when IsUnder(template, "beheer/netwerk/") => $"{Proposal}",
            _ when IsUnder(template, "team/outreach/vindplaatsen/") => $"{FindPlace}",
            _ when IsUnder(template, "team/outreach/") => $"{Met}",
            _ when IsUnder(template, "team/uitleen/toestellen/") => $"{Device}",
            _ when IsUnder(template, "team/uitleen/voor/") => $"{Person}",
            _ when IsUnder(template, "team/uitleen/") => $"{Loan}",
            _ when IsUnder(template, "team/begeleiding/vraag/") => $"{AskedHandOver}",
            _ when IsUnder(template, "team/begeleiding/") => $"{Path}",
            _ when IsUnder(template, "team/noodinzage/bij-ons/") => $"{Look}",
            _ when IsUnder(template, "team/noodinzage/") => $"{LookRequest}",
            _ when IsUnder(template, "team/doorverwijzingen/") => $"{Referral}",
            _ when IsUnder(template, "team/oproepen/") => $"{Call}",
            _ when IsUnder(template, "team/inschrijven/clienten/afspraken/") => $"{Appointment}",
            _ when IsUnder(template, "team/inschrijven/clienten/") => $"{Person}",
            _ when IsUnder(template, "team/inschrijven/") => $"{Booking}",
            _ when IsUnder(template, "team/plaatsen/") => $"{Block}",
            _ when IsUnder(template, "team/kaarten/") => Card,
            _ when IsUnder(template, "team/agenda/") => $"{Feed}",
            _ when IsUnder(template, "team/vormingen/inschrijving/") || IsUnder(template, "team/vormingen/attest/") => $"{Seat}",
            _ when IsUnder(template, Lists) => $"{Session}",
            _ => null,
        };
    }
}
