using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>Many planners at the same moment, each on a connection of their own: the database keeps one.</summary>
[Collection(nameof(Proofs.Alone))]
public sealed class ClashRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int Planners = 16;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ResourceKind.StaffMember)]
    [InlineData(ResourceKind.Room)]
    [InlineData(ResourceKind.EquipmentSet)]
    public async Task Of_planners_who_want_the_same_at_once_one_gets_it(ResourceKind kind)
    {
        var hall = await HallAsync();

        var refusals = await RaceAsync(number => WantedBy(hall, kind, number));

        refusals.Count(refusal => refusal is null).ShouldBe(1);
        refusals.OfType<PostgresException>().ShouldAllBe(refusal =>
            refusal.ConstraintName == Occupation.OneAtATime || refusal.SqlState == PostgresErrorCodes.DeadlockDetected);
        (await CountAsync(hall)).ShouldBe(1);
    }

    // The same race with leave to clash must let all of them in, or the race proves nothing.
    [Fact]
    public async Task Control_with_a_reason_all_of_them_are_planned()
    {
        var hall = await HallAsync();

        var refusals = await RaceAsync(number => WantedBy(hall, ResourceKind.Room, number) with { ClashReason = "Proef" });

        refusals.ShouldAllBe(refusal => refusal == null);
        (await CountAsync(hall)).ShouldBe(Planners);
    }

    [Fact]
    public async Task Series_that_are_planned_at_once_stand_there_whole_or_not_at_all()
    {
        var hall = await HallAsync();
        var first = site.Clock.GetUtcNow().AddDays(30);
        var days = Enumerable.Range(0, 6).Select(week => DateOnly.FromDateTime(first.UtcDateTime).AddDays(7 * week)).ToList();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            site.WithAsync<PlanSeries, PlanAnswer>(plan => plan.RunAsync(
                RequestKey.New(), WantedBy(hall, ResourceKind.Room, number), days, [], null, Cancel)), Cancel)));

        answers.Count(answer => answer.Outcome == PlanOutcome.Planned).ShouldBe(1);
        answers.Where(answer => answer.Outcome == PlanOutcome.Clashes).ShouldAllBe(answer => answer.Fates.Count == 6);
        (await CountAsync(hall)).ShouldBe(6);
    }

    [Fact]
    public async Task The_same_form_sent_by_many_fingers_plans_once()
    {
        var hall = await HallAsync();
        var key = RequestKey.New();
        var day = WantedBy(hall, ResourceKind.Room, 0).Day;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            site.WithAsync<PlanSeries, PlanAnswer>(plan => plan.RunAsync(
                key, WantedBy(hall, ResourceKind.Room, 0), [day, day.AddDays(7)], [], null, Cancel)), Cancel)));

        answers.ShouldAllBe(answer => answer.Outcome == PlanOutcome.Planned);
        (await CountAsync(hall)).ShouldBe(2);
    }

    // Leave takes a session out of the constraints; then only the lock of the planners stands between two who don't know of each other.
    [Fact]
    public async Task Of_planners_with_leave_to_clash_with_one_session_one_gets_it_and_the_others_are_told_of_that_one()
    {
        var hall = await HallAsync();
        var there = ClassSession.Plan(WantedBy(hall, ResourceKind.Room, 0));
        var moving = Enumerable.Range(1, Planners / 2).Select(number => ClassSession.Plan(WantedBy(hall, ResourceKind.EquipmentSet, number) with { EquipmentSetId = null })).ToList();
        await site.QueryAsync(context =>
        {
            context.AddSessions([there, .. moving]);
            return context.SaveChangesAsync(Cancel);
        });
        var seen = (await site.WithAsync<FindClashes, ILookup<Guid, Clash>>(find =>
            find.RunAsync([ClassSession.Plan(WantedBy(hall, ResourceKind.Room, 1))], Cancel))).Single().Select(clash => clash.Key).ToList();
        var changes = moving.Select((session, number) => (Func<IServiceProvider, Task<IReadOnlyList<Clash>>>)(async services =>
            (await services.GetRequiredService<ChangeSession>().RunAsync(
                session.Id, WantedBy(hall, ResourceKind.Room, number + 1) with { ClashReason = "Proef", SeenClashes = seen }, 0, new(8, "Zaal", false), Guid.Empty, Cancel)).Clashes));
        var plans = Enumerable.Range(Planners / 2, Planners / 2).Select(number => (Func<IServiceProvider, Task<IReadOnlyList<Clash>>>)(async services =>
            [.. (await services.GetRequiredService<PlanSeries>().RunAsync(
                RequestKey.New(), WantedBy(hall, ResourceKind.Room, number), [hall.Day], seen, "Proef", Cancel)).Fates.SelectMany(fate => fate.Clashes)]));

        var told = await Proofs.Race.RunAsync(site, changes.Concat(plans));

        seen.Count.ShouldBe(1);
        told.Count(clashes => clashes!.Count == 0).ShouldBe(1);
        told.Where(clashes => clashes!.Count > 0).ShouldAllBe(clashes => clashes!.Count == 2);
        (await site.QueryAsync(context => context.ClassSessions.CountAsync(s => s.RoomId == hall.Rooms[0], Cancel))).ShouldBe(2);
    }

    async Task<Exception?[]> RaceAsync(Func<int, SessionDetails> wanted)
    {
        using var start = new Barrier(Planners);
        return await Task.WhenAll(Enumerable.Range(0, Planners).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait(Cancel);
                return PlanAsync(wanted(number));
            },
            Cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
    }

    async Task<Exception?> PlanAsync(SessionDetails details)
    {
        try
        {
            await site.QueryAsync(async context =>
            {
                context.AddSessions(ClassSession.Plan(details));
                return await context.SaveChangesAsync(Cancel);
            });
            return null;
        }
        // A deadlock, and the end of the time that a question may take while others undo theirs, come wrapped: one could ask again.
        catch (Exception e) when (e.GetBaseException() is PostgresException or TimeoutException)
        {
            return e.GetBaseException();
        }
    }

    // Only of one kind the same; the hours overlap without being equal.
    static SessionDetails WantedBy(Hall hall, ResourceKind kind, int number) => Wanted.Session(
        hall.Course,
        kind == ResourceKind.Room ? hall.Rooms[0] : hall.Rooms[number],
        kind == ResourceKind.StaffMember ? hall.Trainer : null,
        kind == ResourceKind.EquipmentSet ? hall.Set : null,
        hall.Day, new(14, number), new(16, number), 15, 4, []);

    Task<int> CountAsync(Hall hall) => site.QueryAsync(context => context.ClassSessions.CountAsync(s => s.CoursePlanId == hall.Course, Cancel));

    async Task<Hall> HallAsync()
    {
        var trainer = await site.AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Trainer]);
        return await site.QueryAsync(async context =>
        {
            var location = Location.Create(Wanted.Place("Huis Race", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1", true, true, null));
            var rooms = Enumerable.Range(0, Planners).Select(number => new Room(location.Id, $"Zaal {number}", 8)).ToList();
            var course = CoursePlan.Create(Wanted.Course("Race", "Snel.", Audience.JobSeekers, [], null));
            var set = new EquipmentSet("Koffer", 8);
            context.AddRange(location, course, set);
            context.AddRange(rooms);
            await context.SaveChangesAsync(Cancel);
            return new Hall(course.Id, [.. rooms.Select(room => room.Id)], trainer.Id, set.Id, DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime).AddDays(20));
        });
    }

    sealed record Hall(Guid Course, IReadOnlyList<Guid> Rooms, Guid Trainer, Guid Set, DateOnly Day);
}
