using System.Net;
using System.Reflection;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>What classes take in the agenda, whatever happens to them.</summary>
public sealed class SessionAgendaTests(AgendaSite site) : IClassFixture<AgendaSite>
{
    static readonly SeatLimit Limit = new(12, "Zaal 1", false);

    /// <summary>
    /// For each thing that can happen to a session, all the ways in which it does. What is new on the entity is red here until it has
    /// its way.
    /// </summary>
    static readonly Dictionary<string, Func<SessionAgendaTests, Task>> Ways = new()
    {
        [nameof(ClassSession.Plan)] = tests => tests.PlanInEveryWayAsync(),
        [nameof(ClassSession.Change)] = tests => tests.ChangeAllThatItTakesAsync(),
        [nameof(ClassSession.NoLongerClashes)] = tests => tests.ClashAndMoveAwayAsync(),
        [nameof(ClassSession.PlaceChanged)] = tests => tests.ChangeThePlaceAsync(),
        [nameof(ClassSession.Cancel)] = tests => tests.CancelAsync(),
        [nameof(ClassSession.SignOff)] = tests => tests.SignOffAsync(),
    };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Verbs =>
    [
        .. typeof(ClassSession).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && (method.ReturnType == typeof(void) || method.ReturnType == typeof(ClassSession)))
            .Select(method => method.Name),
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Whatever_happens_to_a_class_the_agenda_says_what_it_takes(string verb)
    {
        await Ways[verb](this);

        (await CountAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("delete from occupation where subject_id = {0} and resource_kind = 'StaffMember'")]
    [InlineData("update occupation set during = tstzrange(lower(during), upper(during) - interval '1 minute') "
        + "where subject_id = {0} and resource_kind = 'StaffMember'")]
    [InlineData("update occupation set resource_id = gen_random_uuid() where subject_id = {0} and resource_kind = 'Room'")]
    [InlineData("update occupation set clash_reason = 'Van niemand' where subject_id = {0} and resource_kind = 'Room'")]
    [InlineData("update class_session set state = 'Cancelled' where id = {0}")]
    [InlineData("insert into occupation select resource_kind, gen_random_uuid(), subject_kind, gen_random_uuid(), during "
        + "from occupation where subject_id = {0} limit 1")]
    public async Task Control_the_count_sees_what_does_not_fit(string spoil)
    {
        var session = await AddAsync(await site.HallAsync(), site.Day(90));
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(spoil, [session.Id], Cancel));

        var found = await CountAsync();
        await site.QueryAsync(async context =>
        {
            await context.Occupations.Where(o => o.OccupantKind == ClassSession.AgendaKind).ExecuteDeleteAsync(Cancel);
            return await context.ClassSessions.ExecuteDeleteAsync(Cancel);
        });

        found.ShouldBe("1");
    }

    [Fact]
    public async Task Leave_for_the_room_is_no_leave_for_the_trainer()
    {
        var (hall, other, day) = (await site.HallAsync(), await site.HallAsync(), site.Day(60));
        await AddAsync(other, day);
        var wanted = WantedIn(hall, day) with { RoomId = other.Room };
        var seen = (await FindAsync(wanted)).Select(clash => clash.Key).ToList();

        var answer = await PlanAsync(wanted, seen, "Twee groepen in één zaal");

        answer.Outcome.ShouldBe(PlanOutcome.Planned);
        var session = (await site.SessionsAsync(hall)).Single();
        var rows = await RowsAsync(session);
        rows.ToDictionary(row => row.ResourceKind, row => row.ClashReason).ShouldBe(new Dictionary<ResourceKind, string?>
        {
            [ResourceKind.StaffMember] = null,
            [ResourceKind.Room] = "Twee groepen in één zaal",
            [ResourceKind.EquipmentSet] = null,
        }, ignoreOrder: true);
        var appointment = Appointment.Make(new(ResourceKind.StaffMember, hall.Trainer), day, new(15, 0), new(15, 30));
        (await site.WithAsync<IServiceProvider, string?>(appointment)).ShouldBeNull();
    }

    [Fact]
    public async Task A_clash_with_something_of_another_feature_is_shown_by_its_name_and_goes_through_with_a_reason()
    {
        var (hall, day) = (await site.HallAsync(), site.Day(70));
        var appointment = Appointment.Row(new(ResourceKind.Room, hall.Room), day, new(15, 0), new(15, 30));
        await site.QueryAsync(context =>
        {
            context.Add(appointment);
            return context.SaveChangesAsync(Cancel);
        });
        var session = await site.PlanAsync(inDays: 70);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(session.Id);

        var refused = await SendAsync(coordinator, address, ("Input.RoomId", $"{hall.Room}"));
        var page = await refused.ReadPageAsync();
        var accepted = await coordinator.SubmitAsync(FormOf(page, address), ("Input.ClashReason", "Grote zaal"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = page.QuerySelector(".panel.warning a")!;
        shown.GetAttribute("href").ShouldBe(AgendaSite.AddressOf(appointment.OccupantId));
        shown.TextContent.ShouldStartWith("Afspraak met Noor");
        shown.TextContent.ShouldEndWith("15.00–15.30");
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).ClashReason.ShouldBe("Grote zaal");
    }

    async Task PlanInEveryWayAsync()
    {
        var (hall, other) = (await site.HallAsync(), await site.HallAsync());
        await AddAsync(other, site.Day(30));
        // A series of which one day clashes over the room.
        var wanted = WantedIn(hall, site.Day(30)) with { RoomId = other.Room };
        var seen = (await FindAsync(wanted)).Select(clash => clash.Key).ToList();
        (await PlanAsync(wanted, seen, "Grote zaal", site.Day(30), site.Day(37))).Outcome.ShouldBe(PlanOutcome.Planned);
        // A file, or a copy of a series.
        var file = WantedIn(hall, site.Day(44));
        (await site.WithAsync<WritePlan, IReadOnlyList<RowFate>?>(write =>
            write.RunAsync([new(1, "Rij 1", Guid.NewGuid(), file)], Cancel))).ShouldBeNull();

        var sessions = await site.SessionsAsync(hall);
        sessions.Count.ShouldBe(3);
        foreach (var session in sessions)
        {
            await ShouldBeTakenAsync(session);
        }
    }

    async Task ChangeAllThatItTakesAsync()
    {
        var (hall, other, day) = (await site.HallAsync(), await site.HallAsync(), site.Day(31));
        var session = await AddAsync(hall, day);
        var wanted = WantedIn(hall, day);
        foreach (var details in new[]
        {
            wanted with { Day = day.AddDays(1) }, wanted with { Begins = new(13, 0) }, wanted with { Ends = new(17, 0) },
            wanted with { TravelMinutes = 60 },
            wanted with { RoomId = other.Room }, wanted with { TrainerId = other.Trainer }, wanted with { EquipmentSetId = other.Set },
            wanted with { TrainerId = null, EquipmentSetId = null }, wanted with { Languages = ["tr"] },
        })
        {
            (await ChangeAsync(session, details)).ShouldBe(ChangeOutcome.Changed);
            await ShouldBeTakenAsync(session);
        }
    }

    async Task ClashAndMoveAwayAsync()
    {
        var (hall, other, day) = (await site.HallAsync(), await site.HallAsync(), site.Day(32));
        await AddAsync(other, day);
        var session = await AddAsync(hall, day);
        var wanted = WantedIn(hall, day) with { RoomId = other.Room };
        var seen = (await FindAsync(wanted)).Select(clash => clash.Key).ToList();

        (await ChangeAsync(session, wanted with { ClashReason = "Grote zaal", SeenClashes = seen })).ShouldBe(ChangeOutcome.Changed);
        (await RowsAsync(session)).Single(row => row.ResourceKind == ResourceKind.Room).ClashReason.ShouldBe("Grote zaal");
        (await ChangeAsync(session, WantedIn(hall, day) with { ClashReason = "Grote zaal" })).ShouldBe(ChangeOutcome.Changed);

        (await RowsAsync(session)).ShouldAllBe(row => row.ClashReason == null);
        await ShouldBeTakenAsync(session);
    }

    async Task ChangeThePlaceAsync()
    {
        var hall = await site.HallAsync();
        var session = await AddAsync(hall, site.Day(33));
        var (details, version) = await site.QueryAsync(async context =>
        {
            var location = await context.Locations.SingleAsync(l => l.Id == hall.Location, Cancel);
            return (location.ToDetails() with { Street = "Kade 9" }, context.Entry(location).Property<uint>("Version").CurrentValue);
        });

        (await site.WithAsync<ChangeLocation, int>(change => change.RunAsync(hall.Location, details, version, Cancel))).ShouldBe(1);

        await ShouldBeTakenAsync(session);
    }

    async Task CancelAsync()
    {
        var session = await AddAsync(await site.HallAsync(), site.Day(34));

        (await site.WithAsync<CancelSession, ChangeOutcome>(cancel =>
            cancel.RunAsync(session.Id, "Ziek", 0, Cancel))).ShouldBe(ChangeOutcome.Changed);

        (await RowsAsync(session)).ShouldBeEmpty();
    }

    async Task SignOffAsync()
    {
        var hall = await site.HallAsync();
        var session = await AddAsync(hall, site.Day(2));
        site.Clock.Advance(session.EndsAt.AddMinutes(-5) - site.Clock.GetUtcNow());

        (await site.WithAsync<SignOffSession, SignOffOutcome>(sign =>
            sign.RunAsync(session.Id, hall.Trainer, Cancel))).ShouldBe(SignOffOutcome.SignedOff);

        await ShouldBeTakenAsync(session);
    }

    /// <summary>What the session says itself, to the minute.</summary>
    async Task ShouldBeTakenAsync(ClassSession session)
    {
        var now = await site.ReadAsync(session);
        var taken = new List<(ResourceKind, Guid, DateTime, DateTime)>
        {
            (ResourceKind.Room, now.RoomId, now.StartsAt.UtcDateTime, now.EndsAt.UtcDateTime),
        };
        if (now.TrainerId is { } trainer)
        {
            taken.Add((ResourceKind.StaffMember, trainer, now.StartsAt.UtcDateTime, now.EndsAt.AddMinutes(now.TravelMinutes).UtcDateTime));
        }
        if (now.EquipmentSetId is { } set)
        {
            taken.Add((ResourceKind.EquipmentSet, set, now.StartsAt.UtcDateTime, now.EndsAt.UtcDateTime));
        }
        (await RowsAsync(session)).Select(row => (row.ResourceKind, row.ResourceId, row.During.LowerBound, row.During.UpperBound))
            .ShouldBe(taken, ignoreOrder: true);
    }

    static SessionDetails WantedIn(Hall hall, DateOnly day) =>
        Wanted.Session(hall.Course, hall.Room, hall.Trainer, hall.Set, day, new(14, 0), new(16, 0), 15, 6, []);

    async Task<ClassSession> AddAsync(Hall hall, DateOnly day)
    {
        (await PlanAsync(WantedIn(hall, day), [], null)).Outcome.ShouldBe(PlanOutcome.Planned);
        return (await site.SessionsAsync(hall)).Single();
    }

    Task<PlanAnswer> PlanAsync(SessionDetails wanted, IReadOnlyCollection<string> seen, string? reason, params DateOnly[] days) =>
        site.WithAsync<PlanSeries, PlanAnswer>(plan =>
            plan.RunAsync(RequestKey.New(), wanted, days.Length == 0 ? [wanted.Day] : days, seen, reason, Cancel));

    async Task<ChangeOutcome> ChangeAsync(ClassSession session, SessionDetails details)
    {
        var sequence = (await site.ReadAsync(session)).Sequence;
        return (await site.WithAsync<ChangeSession, ChangeAnswer>(change =>
            change.RunAsync(session.Id, details, sequence, Limit, Guid.Empty, Cancel))).Outcome;
    }

    async Task<IReadOnlyList<Clash>> FindAsync(SessionDetails wanted) =>
    [
        .. (await site.WithAsync<FindClashes, ILookup<Guid, Clash>>(find => find.RunAsync([ClassSession.Plan(wanted)], Cancel)))
            .SelectMany(clashes => clashes),
    ];

    Task<List<Occupation>> RowsAsync(ClassSession session) =>
        site.QueryAsync(context => context.Occupations.AsNoTracking().Where(o => o.OccupantId == session.Id).ToListAsync(Cancel));

    Task<string?> CountAsync() => site.WithAsync<IEnumerable<IJob>, string?>(jobs =>
        jobs.Single(job => job.Name == CountOccupations.JobName).RunAsync(Cancel));
}
