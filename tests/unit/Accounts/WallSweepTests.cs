using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Emergency;
using DigitaalWerkt.Tests.Guidance;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts;

/// <summary>
/// The wall between organisations, page by page: every role of one organisation, and a coordinator of the network, asks every page for
/// staff about what another organisation has, and then about what the own one has. docs/who-may-what.md says what each gets.
/// </summary>
public sealed partial class WallSweepTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    const string House = "Hun huis";
    const string Client = "Geheimina";
    const string ClientPhone = "0471 99 88 77";
    const string FindPlaceName = "Hun eigen vindplaats";
    const string DeviceName = "Hun eigen laptop";
    const string PathNoteText = "Hun eigen notitie";

    const string Holder = "Kaartina";
    const string OnTheirOwn = "Zelfina";

    /// <summary>How a line about a lesson begins, which their client shows to them.</summary>
    const string LessonLine = "Online les, klaar: ";

    /// <summary>A coordinator stands in for any trainer, and sees clients of others by their organisation.</summary>
    const string Lists = "team/groepslessen/{id}";

    static readonly HttpStatusCode[] Refusals = [HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_reaches_what_the_table_says_and_nothing_else()
    {
        var theirs = await FillAsync();
        var addresses = await AddressesAsync(theirs);

        // An address with a hole in it would be refused for that only.
        addresses.Select(one => one.Address).Where(address => address.IndexOfAny(['{', '}']) >= 0).ShouldBeEmpty();
        List<string> problems = [.. await VisitAsync(addresses, theirs)];
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            problems.AddRange(await AskForTheirsAsync(role, addresses, theirs));
            problems.AddRange(await AskForOwnAsync(role, addresses));
        }
        problems.ShouldBeEmpty();
    }

    /// <summary>Nobody comes in without signing in.</summary>
    async Task<IReadOnlyList<string>> VisitAsync(IReadOnlyList<(string Address, StaffRight Right)> addresses, Theirs theirs)
    {
        var (problems, before) = (new List<string>(), await DigestAsync());
        foreach (var (address, right) in addresses.Where(one => !one.Right.Admits()))
        {
            var (visitor, guesses) = (site.Visitor(), Guesses(theirs).ToArray());
            var (looked, sent) = (await visitor.GetAsync(address, Cancel), await visitor.PostFormAsync(address, guesses));
            if (!IsToSignIn(looked) || !(right.Verbs.Contains("POST") ? IsToSignIn(sent) : IsToSignIn(sent) || Refusals.Contains(sent.StatusCode)))
            {
                problems.Add($"a visitor at {address}: {looked.StatusCode}, {sent.StatusCode}");
            }
        }
        return [.. problems, .. (await DigestAsync()).Except(before).Select(table => $"a visitor changed {table.Key}")];
    }

    /// <summary>Nobody reaches what another organisation has.</summary>
    async Task<IReadOnlyList<string>> AskForTheirsAsync(
        StaffRole role, IReadOnlyList<(string Address, StaffRight Right)> addresses, Theirs theirs)
    {
        var browser = await site.SignInAsync(role, role == StaffRole.NetworkCoordinator ? "Stad" : "Ons huis");
        var form = await browser.OpenAsync(StaffLinks.EndSessions);
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var (problems, before) = (new List<string>(), await DigestAsync());
        foreach (var (address, right) in addresses)
        {
            var looked = await browser.VisitAsync(address);
            var page = await looked.Content.ReadAsStringAsync(Cancel);
            problems.AddRange(theirs.SecretsFor(role, right).Where(page.Contains).Select(secret => $"{role} reads {secret} on {address}"));
            if (!IsRight(looked, right, role))
            {
                problems.Add($"{role} opens {address}: {looked.StatusCode}");
            }
            if (right.Refuses(role))
            {
                var sent = await browser.PostFormAsync(address, [.. Guesses(theirs), ("__RequestVerificationToken", token)]);
                // A call that isn't theirs is closed like one that somebody else made: back to the list, with nothing written.
                if (!Refusals.Contains(sent.StatusCode) && !(IsRedirect(sent) && IsUnder(right, "team/oproepen/")))
                {
                    problems.Add($"{role} sends a form to {address}: {sent.StatusCode}");
                }
            }
        }
        return [.. problems, .. (await DigestAsync()).Except(before).Select(table => $"{role} changed {table.Key}")];
    }

    /// <summary>Whoever may opens what the own organisation has, and nobody what is a colleague's own.</summary>
    async Task<IReadOnlyList<string>> AskForOwnAsync(StaffRole role, IReadOnlyList<(string Address, StaffRight Right)> addresses)
    {
        var browser = await site.SignInAsync(role, House);
        var (problems, before) = (new List<string>(), await DigestAsync());
        foreach (var (address, right) in addresses.Where(one => one.Right.Whose is Whose.Organisation or Whose.Oneself or Whose.Network))
        {
            var looked = await browser.VisitAsync(address);
            var isOpen = looked.StatusCode is HttpStatusCode.OK || IsRedirect(looked);
            if (right.Admits(role) == (looked.StatusCode == HttpStatusCode.Forbidden)
                || (right.OpensOfColleague(role) ? !isOpen && !IsThereSometimes(right) : looked.StatusCode == HttpStatusCode.OK))
            {
                problems.Add($"{role} of their own house asks {address}: {looked.StatusCode}");
            }
        }
        // Who looked at a path is kept, for its person.
        var changed = (await DigestAsync()).Except(before).Where(table => table.Key != "path_look");
        return [.. problems, .. changed.Select(table => $"{role} changed {table.Key} by looking")];
    }

    // An act is there in some states of its row; badges are of events, a coordinator is invited where none works, and the end of an operation is
    // asked after its begin.
    static bool IsThereSometimes(StaffRight right) => right.Address.EndsWith("{act}", StringComparison.Ordinal)
        || right.Address.Contains("/badges") || right.Address == "beheer/organisaties/{id}/coordinator"
        || right.Address.EndsWith("{id}/cijfervragen/{operation}/{moment}", StringComparison.Ordinal);

    // At the door everybody hears the same; behind it a row of others is as if it weren't there.
    static bool IsRight(HttpResponseMessage looked, StaffRight right, StaffRole role) =>
        !right.Admits(role) ? looked.StatusCode == HttpStatusCode.Forbidden
        : right.Refuses(role) ? Refusals.Contains(looked.StatusCode) || IsRedirect(looked)
        : looked.StatusCode != HttpStatusCode.Forbidden;

    static bool IsUnder(StaffRight right, string prefix) => right.Address.StartsWith(prefix, StringComparison.Ordinal);

    static bool IsToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Found && $"{answer.Headers.Location}".Contains("/team/aanmelden", StringComparison.Ordinal);

    // A page that answers forms only leads on to one that is looked at too.
    static bool IsRedirect(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;

    static IEnumerable<(string Name, string Value)> Guesses(Theirs theirs) =>
    [
        ("Input.Name", "Van ons"), ("Input.Email", "van.ons@example.org"), ("Input.Roles", "Trainer"), ("Input.Version", "1"), ("Version", "1"),
        ("Input.Purpose", "Bel ons"), ("Input.CheckedOn", "2026-11-20"), ("Input.Client", "Pop 0471000000"), ("Input.Session", theirs.Rows["class"]),
        ("result", "Yes"), ("Calls", "true"), ("Email", "van.ons@example.org"),
    ];

    /// <summary>Every address for staff with their rows filled in, once for each act that it names.</summary>
    async Task<IReadOnlyList<(string Address, StaffRight Right)>> AddressesAsync(Theirs theirs)
    {
        // Pages say their routes when they are compiled, which is when they are first asked for.
        await site.Visitor().GetAsync("/", Cancel);
        return
        [
            .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
                .Where(template => template.Split('/')[0] is "team" or "beheer").Distinct().Order()
                .Select(template => (Template: template, Right: WhoMayWhat.Of(template)))
                .SelectMany(one => Choices(one.Template).Select(template => ($"/{theirs.FillIn(template, one.Right)}", one.Right))),
        ];
    }

    /// <summary>{act:regex(^(omhoog|weg)$)} is two addresses.</summary>
    static IEnumerable<string> Choices(string template) => Choice().Match(template) is { Success: true } choice
        ? choice.Groups[1].Value.Split('|').SelectMany(one => Choices(template.Replace(choice.Value, one)))
        : [template];

    [GeneratedRegex(@"\{\w+:regex\(\^\(([^)]*)\)\$\)\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Hole();

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

    async Task<Theirs> FillAsync()
    {
        const string lesson = "e-mail-openen";
        var rows = new Dictionary<string, string> { ["lesson"] = lesson, ["step of a lesson"] = lesson, ["act"] = "bericht" };
        var desk = await ClientDesk.OpenAsync(site, House);
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], House);
        var booking = await PlanAsync(desk, trainer, rows);
        var emails = await AddStaffAsync(trainer, rows);
        await ShowLessonAsync(desk, booking.PersonId!.Value);
        await KeepAsync(trainer, booking, rows);
        await TellAsync(trainer, rows);
        await MeetAsync(trainer, booking, rows);
        await LendAndReferAsync(rows);
        await AddPactAsync(trainer.OrganisationId, rows);
        await GuideAsync(rows);
        // Not the address of the trainer: the file of the plan, which all partners share, names who gives a class by it.
        return new() { Rows = rows, Code = booking.Code, Emails = [desk.Counsellor.Email!, .. emails] };
    }

    /// <summary>A client of theirs has a place in a class that they give, and they keep places in it; one of them trains.</summary>
    async Task<Booking> PlanAsync(ClientDesk desk, StaffMember trainer, Dictionary<string, string> rows)
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground with { Trainer = trainer }, site.Today.AddDays(9), series: Guid.NewGuid());
        var booking = await desk.BookedAsync(session, $"{Client} {ClientPhone.Replace(" ", "")}");
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody(OnTheirOwn)));
        var block = await desk.Browser.FillInAsync(BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "1"));
        var training = await site.PlanAsync(inDays: 12, audience: Audience.Counsellors);
        (await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var seat = await site.QueryAsync(context =>
            context.Bookings.Where(b => b.SessionId == training.Id).Select(b => b.Id).SingleAsync(Cancel));
        (rows["course"], rows["location"], rows["room"]) = ($"{ground.Course.Id}", $"{ground.Location.Id}", $"{ground.Room.Id}");
        (rows["class"], rows["series"]) = ($"{session.Id}", $"{session.SeriesId}");
        rows["held seats"] = $"{block.Headers.Location}".Split('/')[^1];
        (rows["booking"], rows["person"]) = ($"{booking.Id}", $"{booking.PersonId}");
        (rows["training"], rows["training seat"]) = ($"{training.Id}", $"{seat}");
        return booking;
    }

    /// <summary>Colleagues of theirs, one of whom they propose for the network, and somebody whom they invite. Their addresses.</summary>
    async Task<string[]> AddStaffAsync(StaffMember trainer, Dictionary<string, string> rows)
    {
        // They hear of the invitation, because nobody coordinates this house.
        var first = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator], House);
        var second = await site.AddStaffMemberAsync([StaffRole.Trainer], House);
        var proposal = new NetworkProposal(second.Id, first.Id, site.Clock.GetUtcNow());
        var invited = Cast.NewEmail();
        await site.WithAsync<InviteStaffMember, string?>(invite =>
            invite.InviteAsync(invited, "Genodigde", [StaffRole.Trainer], trainer.OrganisationId, null, Cancel));
        await SaveAsync(proposal);
        await site.QueryAsync(async context =>
        {
            rows["invitation"] = $"{await context.Invitations.Where(i => i.Email == invited).Select(i => i.Id).SingleAsync(Cancel)}";
            var message = context.OutboxMessages.Where(m => m.Kind == "account-act" && m.ReaderId == first.Id);
            rows["message"] = $"{await message.Select(m => m.Id).FirstAsync(Cancel)}";
            return true;
        });
        (rows["member"], rows["organisation"]) = ($"{trainer.Id}", $"{trainer.OrganisationId}");
        (rows["coordinator"], rows["proposal"]) = ($"{first.Id}", $"{proposal.Id}");
        return [second.Email!, invited];
    }

    /// <summary>A card, a call to make, a calendar that is followed, and what they keep for others to read.</summary>
    async Task KeepAsync(StaffMember trainer, Booking booking, Dictionary<string, string> rows)
    {
        var now = site.Clock.GetUtcNow();
        var learner = new Learner(Holder, null, trainer.OrganisationId, site.Today);
        var card = new LearnerCard(learner.Id, CardSecret.New(), now);
        var contact = Contact.Create(new("Van hen", "Hulp", null, null, new(2026, 1, 1), 10), new(2026, 1, 1), trainer.OrganisationId);
        var initiative = SomeInitiative.Of(SomeInitiative.Details() with { OrganisationId = trainer.OrganisationId }, new(2026, 1, 1));
        var feed = new CalendarFeed(new byte[32], trainer.Id, null, trainer.Id, now);
        var closing = new ClosingDay(site.Today.AddDays(40), site.Today.AddDays(40), "Brug", ClosingKind.OwnClosing);
        var call = new OutboxMessage("kind-of-nobody", booking.Id, Channel.Call, now, now, now) { PersonId = booking.PersonId };
        await SaveAsync(learner, card, contact, initiative, feed, closing, call);
        (rows["card"], rows["call"]) = (card.Number.ToString(), $"{call.Id}");
        (rows["help contact"], rows["initiative"]) = ($"{contact.Id}", $"{initiative.Id}");
        (rows["agenda link"], rows["own agenda link"], rows["closing day"]) = ($"{feed.Id}", $"{feed.Id}", $"{closing.Id}");
    }

    /// <summary>What they tell the network: a signal, and a line for the newsletter.</summary>
    async Task TellAsync(StaffMember trainer, Dictionary<string, string> rows)
    {
        var now = site.Clock.GetUtcNow();
        var signal = await site.ReportSignalAsync(new(trainer.Id, trainer.OrganisationId, now));
        await site.WalkAsync(signal, trainer.OrganisationId, new(trainer.Id, trainer.OrganisationId, now), [SignalAct.See]);
        var submission = new NewsSubmission(
            trainer.Id, trainer.OrganisationId, new("Open dag", "Kom kijken.", null), RequestKey.New(), now);
        var issue = new NewsIssue("Nieuws", now);
        var block = new NewsBlock(issue.Id, 0, new("Eerste", "Dag.", null));
        await SaveAsync(submission, issue, block);
        (rows["signal"], rows["public signal"]) = ($"{signal.Id}", $"{signal.Number}");
        (rows["submission"], rows["issue"], rows["block of an issue"]) = ($"{submission.Id}", $"{issue.Id}", $"{block.Id}");
    }

    /// <summary>They spoke with people in a place of theirs, and their client has an appointment.</summary>
    async Task MeetAsync(StaffMember trainer, Booking booking, Dictionary<string, string> rows)
    {
        var now = site.Clock.GetUtcNow();
        var place = new FindPlace(trainer.OrganisationId, FindPlaceName, FindPlaceKind.Home, null);
        var met = OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = trainer.OrganisationId, NotedById = trainer.Id, Theme = ContactTheme.Work,
                People = 1, At = now,
            },
            now);
        await SaveAsync(place, met);
        var hours = await site.OpenDeskAsync();
        var client = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId, Cancel));
        var appointment = await site.AppointmentAsync(hours, site.Moment(4, 10), new(client.FirstName, client.Reach, client.OrganisationId));
        (rows["find-place"], rows["contact"]) = ($"{place.Id}", $"{met.Id}");
        (rows["hours"], rows["day"]) = ($"{hours.Hours[DayOfWeek.Monday].Id}", $"{site.Today.AddDays(4):yyyy-MM-dd}");
        rows["appointment"] = $"{appointment.Id}";
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();
        rows["frozen report"] = $"{(await town.FreezeAsync(1)).Report!.Id}";
        (rows["operation"], rows["moment"]) = ($"{(await site.AddOperationAsync(trainer.OrganisationId)).Id}", "begin");
    }

    /// <summary>Their client has a device of theirs, and was referred.</summary>
    async Task LendAndReferAsync(Dictionary<string, string> rows)
    {
        var theirs = await LoanHouse.OpenAsync(site, House, new() { Label = DeviceName, Kind = DeviceKind.Laptop });
        var referral = await (await ReferralHouses.OpenAsync(site, House)).SendAsync(ClassSite.SomeBody(Client));
        var loan = await theirs.LendAsync(ClassSite.SomeBody(Client));
        (rows["device"], rows["loan"], rows["referral"]) = ($"{theirs.Device.Id}", $"{loan.Id}", $"{referral.Id}");
    }

    /// <summary>They lead an action of the pact and have a page, and the network knows a figure and a target.</summary>
    async Task AddPactAsync(Guid organisation, Dictionary<string, string> rows)
    {
        var figure = PactFigure.Create(SomeAction.Figure(PactFigureKind.Money, 500));
        await SaveAsync(figure);
        var action = await site.AddActionAsync(SomeAction.Details() with { OrganisationId = organisation });
        var partner = await site.AddPartnerAsync(SomePartner.Details("Hun pagina", organisation));
        var target = await site.AddGoalAsync(organisation: organisation);
        (rows["action"], rows["figure"]) = ($"{action.Id}", $"{figure.Id}");
        (rows["partner"], rows["target"]) = ($"{partner.Id}", $"{target.Id}");
    }

    /// <summary>They guide their client, ask a third organisation to do so and are asked by it, and somebody there looked in an emergency.</summary>
    async Task GuideAsync(Dictionary<string, string> rows)
    {
        var (theirs, third) = (await PathHouse.OpenAsync(site, House), await PathHouse.OpenAsync(site));
        var path = await theirs.BeginAsync(ClassSite.SomeBody(Client));
        await theirs.NoteAsync(path, PathNoteText);
        (rows["path"], rows["step"]) = ($"{path.Id}", $"{(await theirs.StepAsync(path)).Id}");
        await theirs.AskAsync(path, third);
        rows["hand-over"] = $"{(await third.AskAsync(await third.BeginAsync(), theirs)).Id}";
        var look = await site.AddLookAsync(third.Counsellor.Id, path);
        (rows["emergency look"], rows["emergency request"]) = ($"{look.Id}", $"{look.RequestId}");
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

    Task<int> SaveAsync(params object[] rows) => site.QueryAsync(context =>
    {
        context.AddRange(rows);
        return context.SaveChangesAsync(Cancel);
    });

    /// <summary>What the other organisation has.</summary>
    sealed record Theirs
    {
        /// <summary>What nobody here has: one's own key, material, and what stands at the desk of all stewards (RoleMatrixTests).</summary>
        static readonly string[] Nowhere = ["own passkey", "equipment", "given answer", "mail", "question", "photo", "file"];

        /// <summary>The id of each row, by the word that the table has for it.</summary>
        public required Dictionary<string, string> Rows { get; init; }

        public string Code { get; init; } = "";
        public IReadOnlyList<string> Emails { get; init; } = [];

        /// <summary>What must not stand on this page when this role opens it.</summary>
        public IEnumerable<string> SecretsFor(StaffRole role, StaffRight right) =>
        [
            // Whoever asked the desk for help wants to be helped by whoever sits there.
            .. role == StaffRole.Steward && IsUnder(right, "team/hulp/") ? Array.Empty<string>() : [Client],
            .. IsUnder(right, "team/") ? new[] { FindPlaceName, DeviceName, PathNoteText } : [],
            ClientPhone, LessonLine, ClientPhone.Replace(" ", ""), Holder, .. Emails,
            // Whoever stands in for a trainer knows a client of another house by the code that they say at the door.
            .. role == StaffRole.Coordinator && IsUnder(right, Lists) ? Array.Empty<string>() : [Code],
            .. role == StaffRole.NetworkCoordinator ? new[] { OnTheirOwn } : [],
        ];

        /// <summary>The first hole of an address is the row, and the others say by name what they are.</summary>
        public string FillIn(string template, StaffRight right)
        {
            string? row = right.Row;
            return Hole().Replace(template, hole =>
            {
                var what = row ?? hole.Groups[1].Value;
                row = null;
                return Nowhere.Contains(what) ? $"{Guid.Empty}" : Rows.GetValueOrDefault(what)
                    ?? throw new InvalidOperationException($"{what} of /{template} is nothing that the other organisation has here.");
            });
        }
    }
}
