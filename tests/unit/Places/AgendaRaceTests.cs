using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Places;

/// <summary>Classes and appointments at once, each on a connection of its own: a trainer or a room is given to one of them.</summary>
[Collection(nameof(Alone))]
public sealed class AgendaRaceTests(AgendaSite site) : IClassFixture<AgendaSite>
{
    const int Rounds = 4;
    const int OfEach = 4;
    const int InTurn = 8;

    // Many writers that look at nothing deadlock on each other's rows, all are stopped, and all begin again at once.
    const int OutOfTurn = 2;

    static readonly SeatLimit Limit = new(8, "Zaal", false);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ResourceKind.StaffMember)]
    [InlineData(ResourceKind.Room)]
    public async Task Of_classes_and_appointments_that_want_the_same_at_once_one_gets_it(ResourceKind kind)
    {
        var hall = await site.HallAsync();
        var resource = new Resource(kind, kind == ResourceKind.Room ? hall.Room : hall.Trainer);
        for (var round = 0; round < Rounds; round++)
        {
            var day = site.Day(20 + round);
            var rooms = await RoomsAsync(hall, 2 * OfEach);
            // Of a trainer the appointment wants no more than the way to the next place.
            var (from, until) = kind == ResourceKind.Room
                ? (new TimeOnly(15, 0), new TimeOnly(15, 30)) : (new TimeOnly(16, 5), new TimeOnly(16, 10));
            SessionDetails WantedIn(int number) => Wanted.Session(
                hall.Course, kind == ResourceKind.Room ? hall.Room : rooms[number], kind == ResourceKind.Room ? null : hall.Trainer, null,
                day, new(14, 0), new(16, 0), 15, 6, []);
            var moving = await ElsewhereAsync(hall, rooms, day);
            var takesLock = round % 2 == 1;

            var got = await Race.RunAsync(site, Race.Mixed(
                Enumerable.Range(0, OfEach).Select(number => Plan(WantedIn(number), day)),
                moving.Select((session, number) => Change(session, WantedIn(OfEach + number))),
                // Those that don't wait their turn nearly always come first.
                Enumerable.Range(0, takesLock ? InTurn : OutOfTurn).Select(_ => Appointment.Make(resource, day, from, until, takesLock))));

            got.Count(what => what is not null).ShouldBe(1);
            (await TakenAsync(resource, day)).ShouldBe(1);
        }
    }

    [Theory]
    [InlineData(ResourceKind.StaffMember, false)]
    [InlineData(ResourceKind.StaffMember, true)]
    [InlineData(ResourceKind.Room, false)]
    [InlineData(ResourceKind.Room, true)]
    public async Task An_appointment_that_comes_while_a_class_is_being_written_is_refused(ResourceKind kind, bool isChange)
    {
        var (hall, day) = (await site.HallAsync(), site.Day(30));
        var resource = new Resource(kind, kind == ResourceKind.Room ? hall.Room : hall.Trainer);
        var wanted = Wanted.Session(hall.Course, hall.Room, hall.Trainer, null, day, new(14, 0), new(16, 0), 15, 6, []);
        var there = isChange ? (await ElsewhereAsync(hall, await RoomsAsync(hall, OfEach + 1), day)).Single() : null;

        var (planned, made) = await site.StartWhileWrittenAsync(
            () => site.WithAsync<IServiceProvider, string?>(there is null ? Plan(wanted, day) : Change(there, wanted)),
            Appointment.Make(resource, day, new(15, 0), new(15, 30)));

        (planned, made).ShouldBe((isChange ? nameof(ChangeSession) : nameof(PlanSeries), null));
        (await TakenAsync(resource, day)).ShouldBe(1);
    }

    // The same steps as in the control without the constraint (GuardControlTests).
    // Here the planner waits, and then hears that others are busy.
    [Fact]
    public async Task A_planner_waits_for_an_appointment_that_is_being_written_and_is_then_told_of_it()
    {
        var hall = await site.HallAsync();
        var day = site.Day(40);
        var wanted = Wanted.Session(hall.Course, hall.Room, null, null, day, new(14, 0), new(16, 0), 15, 6, []);
        Task<PlanAnswer> PlanAsync() => site.WithAsync<PlanSeries, PlanAnswer>(plan =>
            plan.RunAsync(RequestKey.New(), wanted, [day], [], null, Cancel));

        await Appointment.WhileWrittenAsync(
            site, new(ResourceKind.Room, hall.Room), day, new(15, 0), new(15, 30), () => Should.ThrowAsync<BusyException>(PlanAsync));
        var answer = await PlanAsync();

        answer.Outcome.ShouldBe(PlanOutcome.Clashes);
        answer.Fates.Single().Clashes.Single().Title.ShouldBe("Afspraak met Noor");
        (await site.SessionsAsync(hall)).ShouldBeEmpty();
    }

    static Func<IServiceProvider, Task<string?>> Plan(SessionDetails wanted, DateOnly day) => async services =>
        (await services.GetRequiredService<PlanSeries>().RunAsync(RequestKey.New(), wanted, [day], [], null, Cancel)).Outcome
            == PlanOutcome.Planned ? nameof(PlanSeries) : null;

    static Func<IServiceProvider, Task<string?>> Change(ClassSession session, SessionDetails wanted) => async services =>
        (await services.GetRequiredService<ChangeSession>().RunAsync(session.Id, wanted, session.Sequence, Limit, Guid.Empty, Cancel)).Outcome
            == ChangeOutcome.Changed ? nameof(ChangeSession) : null;

    Task<List<Guid>> RoomsAsync(PlanningSite.Hall hall, int count) => site.QueryAsync(async context =>
    {
        var rooms = Enumerable.Range(0, count).Select(number => new Room(hall.Location, $"Zaal {number}", 8)).ToList();
        context.AddRange(rooms);
        await context.SaveChangesAsync(Cancel);
        return rooms.ConvertAll(room => room.Id);
    });

    // In the morning, in a room of its own and with nobody.
    Task<List<ClassSession>> ElsewhereAsync(PlanningSite.Hall hall, List<Guid> rooms, DateOnly day) => site.QueryAsync(async context =>
    {
        var sessions = rooms[OfEach..].ConvertAll(room => ClassSession.Plan(
            Wanted.Session(hall.Course, room, null, null, day, new(9, 0), new(11, 0), 15, 6, [])));
        context.AddSessions(sessions);
        await context.SaveChangesAsync(Cancel);
        return sessions;
    });

    async Task<int> TakenAsync(Resource resource, DateOnly day)
    {
        var rows = await site.QueryAsync(context =>
            context.Occupations.AsNoTracking().Where(o => o.ResourceId == resource.Id).ToListAsync(Cancel));
        return rows.Count(row => DateOnly.FromDateTime(row.During.LowerBound) == day);
    }
}
