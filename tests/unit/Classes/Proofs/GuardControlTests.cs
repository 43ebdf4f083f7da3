using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>If this doesn't go wrong, the tests that race prove nothing.</summary>
[Collection(nameof(Alone))]
public sealed class GuardControlTests(UnguardedSite site) : IClassFixture<UnguardedSite>
{
    const int Seats = 8;

    [Fact]
    public async Task Without_the_guard_more_people_get_a_seat_than_there_are_seats()
    {
        await site.DropCheckAsync();
        var session = await site.PlanAsync(Seats);
        site.Meet();

        var answers = await Race.RunAsync(site, Enumerable.Range(0, UnguardedSite.Lookers).Select(_ => Race.Book(ClassSite.Request(session))));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(UnguardedSite.Lookers);
        (await site.CountAsync(session)).ShouldBe(UnguardedSite.Lookers);
    }

    [Fact]
    public async Task Without_the_guard_all_roads_together_take_more_seats_than_there_are()
    {
        const int EachRoad = UnguardedSite.Lookers / 5;
        await site.DropCheckAsync();
        var (session, other) = (await site.PlanAsync(Seats), await site.PlanAsync(EachRoad));
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var elsewhere = new List<Booking>();
        for (var i = 0; i < EachRoad; i++)
        {
            elsewhere.Add((await site.BookAsync(ClassSite.Request(other))).Bookings[0]);
        }
        site.Meet();

        await Race.RunAsync<object>(site,
        [
            .. new[] { BookingOrigin.Web, BookingOrigin.Counsellor, BookingOrigin.WalkIn }.SelectMany(door => Enumerable.Range(0, EachRoad)
                .Select(_ => (Func<IServiceProvider, Task<object>>)(async services => await Race.Book(ClassSite.Request(session) with { Origin = door })(services)))),
            .. elsewhere.Select(booking => (Func<IServiceProvider, Task<object>>)(async services => await Race.Move(booking, session)(services))),
            .. Enumerable.Range(0, EachRoad)
                .Select(_ => (Func<IServiceProvider, Task<object>>)(async services => (await Race.Hold(session, member, 1)(services))!)),
        ]);

        (await site.CountAsync(session)).ShouldBeGreaterThan(Seats);
    }

    [Fact]
    public async Task Without_the_guard_a_session_gets_fewer_seats_than_are_taken()
    {
        await site.DropCheckAsync();
        var session = await site.PlanAsync(Seats);
        site.Meet();

        await Race.RunAsync(site, Race.Mixed(
            Enumerable.Range(0, Seats).Select(_ => Race.Book(ClassSite.Request(session))),
            Enumerable.Range(0, UnguardedSite.Lookers - Seats).Select(_ => Race.Resize(session, Seats / 2))));

        (await site.CountAsync(session)).ShouldBe(Seats);
        (await site.ReadAsync(session)).Capacity.ShouldBe(Seats / 2);
    }

    [Fact]
    public async Task Without_the_guard_one_seat_that_is_cancelled_many_times_comes_free_many_times()
    {
        await site.DropCheckAsync();
        var session = await site.PlanAsync(Seats);
        var bookings = await site.FillAsync(session, Seats);
        site.Meet();

        await Race.RunAsync(site, Enumerable.Range(0, UnguardedSite.Lookers).Select(_ => Race.Cancel(bookings[0])));

        (await site.CountAsync(session)).ShouldBe(Seats - 1);
        (await site.ReadAsync(session)).Booked.ShouldBeLessThan(Seats - 1);
    }

    // The planner looks and sees nothing, because the appointment isn't there for good yet.
    [Fact]
    public async Task Without_the_constraint_of_the_agenda_a_class_and_an_appointment_get_the_same_room()
    {
        await site.DropAgendaConstraintAsync();
        var (there, day) = (await site.PlanAsync(), site.Clock.Today().AddDays(9));
        var wanted = Wanted.Session(there.CoursePlanId, there.RoomId, null, null, day, new(14, 0), new(16, 0), 15, Seats, []);

        var outcome = await Appointment.WhileWrittenAsync(
            site, new(ResourceKind.Room, there.RoomId), day, new(15, 0), new(15, 30),
            () => site.WithAsync<PlanSeries, PlanAnswer>(plan => plan.RunAsync(RequestKey.New(), wanted, [day], [], null, CancellationToken.None)));

        outcome.Outcome.ShouldBe(PlanOutcome.Planned);
        var taken = await site.QueryAsync(context => context.Occupations.AsNoTracking().Where(o => o.ResourceId == there.RoomId).ToListAsync());
        taken.ShouldContain(row => taken.Any(row.ClashesWith));
    }

    // Not a race: the first thing that a promotion writes is the counter, and that holds the row until it is done. What keeps it from
    // going on is that a seat is taken only if there is one.
    [Fact]
    public async Task Without_the_guard_all_who_wait_are_offered_the_one_seat_that_comes_free()
    {
        await site.DropCheckAsync();
        var session = await site.PlanAsync(Seats);
        var (bookings, waiting) = (await site.FillAsync(session, Seats), await site.FillAsync(session, Seats));

        await Race.RunAsync(site, [Race.Cancel(bookings[0])]);

        (await site.CountAsync(session)).ShouldBe(Seats - 1 + waiting.Count);
    }
}
