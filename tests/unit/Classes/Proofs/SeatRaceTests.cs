using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Forty people, eight seats, forty connections.</summary>
[Collection(nameof(Alone))]
public sealed class SeatRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int People = 40;
    const int Seats = 8;

    [Theory]
    [InlineData(BookingOrigin.Web)]
    [InlineData(BookingOrigin.Counsellor)]
    [InlineData(BookingOrigin.WalkIn)]
    [InlineData(BookingOrigin.Staff)]
    public async Task Exactly_eight_get_a_seat_through_any_door(BookingOrigin door)
    {
        var session = await site.PlanAsync(Seats);

        var answers = await Race.RunAsync(site, Enumerable.Range(0, People).Select(_ => Race.Book(ClassSite.Request(session) with { Origin = door })));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(Seats);
        await site.ShouldBeFullAsync(session);
    }

    [Fact]
    public async Task Blocks_of_two_take_eight_and_no_more()
    {
        var session = await site.PlanAsync(Seats);
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);

        var blocks = await Race.RunAsync(site, Enumerable.Range(0, People).Select(_ => Race.Hold(session, member, 2)));

        blocks.Count(block => block is not null).ShouldBe(Seats / 2);
        await site.ShouldBeFullAsync(session);
    }

    [Fact]
    public async Task People_who_move_here_fill_it_and_no_more_and_nobody_has_two_seats_or_none()
    {
        var (from, to) = (await site.PlanAsync(People), await site.PlanAsync(Seats));
        var bookings = new List<Booking>();
        for (var i = 0; i < People; i++)
        {
            bookings.Add((await site.BookAsync(ClassSite.Request(from))).Bookings[0]);
        }

        await Race.RunAsync(site, bookings.Select(booking => Race.Move(booking, to)));

        await site.ShouldBeFullAsync(to);
        await site.ShouldAgreeAsync(from);
        (await site.CountAsync(from)).ShouldBe(People - Seats);
    }

    [Fact]
    public async Task Seats_that_come_free_go_to_who_waits_and_not_to_who_happens_to_look()
    {
        var session = await site.PlanAsync(Seats);
        var first = await site.FillAsync(session, Seats);
        var waiting = new List<Booking>();
        for (var i = 0; i < Seats; i++)
        {
            waiting.Add((await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings[0]);
        }

        var answers = await Race.RunAsync(site, Race.Mixed(
            first.Select(Race.Cancel), Enumerable.Range(0, People).Select(_ => Race.Book(ClassSite.Request(session)))));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(0);
        foreach (var booking in waiting)
        {
            (await FindAsync(booking)).State.ShouldBe(BookingState.Offered);
        }
        await site.ShouldBeFullAsync(session);
    }

    [Fact]
    public async Task An_offer_that_ends_is_cancelled_and_promoted_by_many_at_once_and_no_seat_is_lost_or_doubled()
    {
        var session = await site.PlanAsync(seats: 2, inDays: 10);
        var first = await site.FillAsync(session, 2);
        for (var i = 0; i < 6; i++)
        {
            await site.BookAsync(ClassSite.Request(session, mayWait: true));
        }
        await Race.RunAsync(site, first.Select(Race.Cancel));
        var offered = await site.QueryAsync(context => context.Bookings.AsNoTracking().Where(b => b.SessionId == session.Id && b.State == BookingState.Offered).ToListAsync());
        offered.Count.ShouldBe(2);
        site.Clock.Advance(TimeSpan.FromDays(5));

        await Race.RunAsync(site, Enumerable.Range(0, 5).SelectMany(_ => offered.SelectMany(booking => new[] { Race.Expire(booking), Race.Cancel(booking), Race.Accept(booking) })));

        await site.ShouldBeFullAsync(session);
        foreach (var booking in offered)
        {
            (await FindAsync(booking)).State.ShouldBeOneOf(BookingState.Expired, BookingState.Cancelled);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_doors_at_once_never_take_too_much_and_leave_no_seat_free_while_somebody_waits(bool resizes)
    {
        var (session, other) = (await site.PlanAsync(Seats, inDays: 10), await site.PlanAsync(People, inDays: 10));
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var (booked, elsewhere) = (await site.FillAsync(session, Seats / 2), await site.FillAsync(other, Seats));
        var block = await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(Race.Wanted(session, member, 2), CancellationToken.None));
        var offered = await OfferAsync(session);

        var race = Race.RunAsync(site, Race.Mixed(
            Doors(BookingOrigin.Web), Doors(BookingOrigin.Counsellor), Doors(BookingOrigin.WalkIn),
            Enumerable.Range(0, 6).Select(_ => Race.Book(ClassSite.Request(session, mayWait: true))),
            Enumerable.Range(0, 4).Select(_ => Race.Book(ClassSite.Request(session) with { Origin = BookingOrigin.Block, BlockId = block!.Id })),
            booked.Select(Race.Cancel), elsewhere.Select(booking => Race.Move(booking, session)), booked.Select(booking => Race.Move(booking, other)),
            offered.SelectMany(booking => new[] { Race.Accept(booking), Race.Accept(booking), Race.Expire(booking), Race.Cancel(booking) }),
            resizes ? Enumerable.Range(5, 6).Select(capacity => Race.Resize(session, capacity)) : [],
            [Race.Release(block!)],
            Enumerable.Range(0, 3).Select(_ => Race.Hold(session, member, 1)).Select(hold => (Func<IServiceProvider, Task<BookAnswer>>)(async services =>
            {
                await hold(services);
                return new(BookOutcome.Closed, []);
            }))));

        while (!race.IsCompleted)
        {
            await site.ShouldAgreeAsync(session);
            await site.ShouldAgreeAsync(other);
        }
        await race;
        await site.ShouldAgreeAsync(session);
        await site.ShouldAgreeAsync(other);
        var (end, wanted) = (await site.ReadAsync(session), await WantedAsync(session));
        wanted.ShouldBeGreaterThan(end.Capacity);
        end.Booked.ShouldBe(resizes ? end.Capacity : Seats);
        (await site.QueryAsync(context => context.Bookings.Where(b => b.State <= BookingState.Confirmed)
            .GroupBy(b => new { b.SessionId, b.PersonKey }).CountAsync(same => same.Count() > 1))).ShouldBe(0);

        IEnumerable<Func<IServiceProvider, Task<BookAnswer>>> Doors(BookingOrigin door) =>
            Enumerable.Range(0, 8).Select(_ => Race.Book(ClassSite.Request(session, mayWait: true) with { Origin = door }));
    }

    [Fact]
    public async Task Series_booked_in_opposite_orders_bring_nobody_a_deadlock()
    {
        var sessions = new List<ClassSession>();
        for (var i = 0; i < 5; i++)
        {
            sessions.Add(await site.PlanAsync(20));
        }
        var ids = sessions.ConvertAll(session => session.Id);
        var orders = new[] { ids, Enumerable.Reverse(ids).ToList() };

        var answers = await Race.RunAsync(site, Enumerable.Range(0, 30).Select(i =>
            Race.Book(new BookRequest(RequestKey.New(), orders[i % 2], ClassSite.SomeBody(), BookingOrigin.Web))));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(20);
        foreach (var session in sessions)
        {
            (await site.ReadAsync(session)).Booked.ShouldBe(20);
        }
    }

    [Fact]
    public async Task People_who_swap_between_two_classes_bring_nobody_a_deadlock()
    {
        const int Each = 15;
        var (one, two) = (await site.PlanAsync(2 * Each), await site.PlanAsync(2 * Each));
        var (inOne, inTwo) = (await site.FillAsync(one, Each), await site.FillAsync(two, Each));

        var answers = await Race.RunAsync(site, Race.Mixed(inOne.Select(booking => Race.Move(booking, two)), inTwo.Select(booking => Race.Move(booking, one))));

        answers.ShouldAllBe(answer => answer!.Outcome == BookOutcome.Booked);
        foreach (var session in new[] { one, two })
        {
            (await site.ReadAsync(session)).Booked.ShouldBe(Each);
            await site.ShouldAgreeAsync(session);
        }
    }

    [Fact]
    public async Task Somebody_new_who_books_many_classes_at_once_is_one_person()
    {
        var person = ClassSite.SomeBody();
        var sessions = new List<ClassSession>();
        for (var i = 0; i < 20; i++)
        {
            sessions.Add(await site.PlanAsync(Seats));
        }

        var answers = await Race.RunAsync(site, sessions.Select(session => Race.Book(ClassSite.Request(session, person))));

        answers.ShouldAllBe(answer => answer!.Outcome == BookOutcome.Booked);
        answers.Select(answer => answer!.Bookings.Single().PersonId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_form_sent_by_many_connections_is_one_booking()
    {
        var session = await site.PlanAsync(Seats);
        var request = ClassSite.Request(session);

        var answers = await Race.RunAsync(site, Enumerable.Range(0, 20).Select(_ => Race.Book(request)));

        answers.Select(answer => answer!.Bookings.Single().Id).Distinct().Count().ShouldBe(1);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    /// <summary>The last two seats of a session, each offered to somebody: one in time is over, one stands until staff have called.</summary>
    async Task<List<Booking>> OfferAsync(ClassSession session)
    {
        var leaving = await site.FillAsync(session, 2);
        var offered = new List<Booking>();
        foreach (var person in new[] { ClassSite.SomeBody(), ClassSite.SomeBody() with { Reach = Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!) } })
        {
            offered.Add((await site.BookAsync(ClassSite.Request(session, person, mayWait: true))).Bookings[0]);
        }
        await Race.RunAsync(site, leaving.Select(Race.Cancel));
        site.Clock.Advance(TimeSpan.FromDays(5));
        foreach (var booking in offered)
        {
            (await FindAsync(booking)).State.ShouldBe(BookingState.Offered);
        }
        return offered;
    }

    Task<Booking> FindAsync(Booking booking) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));

    /// <summary>The seats for which somebody is there: with a seat, with held ones, or waiting for one.</summary>
    Task<int> WantedAsync(ClassSession session) => site.QueryAsync(async context =>
        await context.Bookings.CountAsync(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed)
        + await context.SeatBlocks.Where(b => b.SessionId == session.Id).SumAsync(b => b.Unnamed));
}
