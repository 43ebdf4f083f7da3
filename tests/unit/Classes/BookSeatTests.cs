using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

public sealed class BookSeatTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task A_seat_is_counted_and_told()
    {
        var session = await site.PlanAsync(inDays: 1);

        var answer = await site.BookAsync(ClassSite.Request(session));

        answer.Outcome.ShouldBe(BookOutcome.Booked);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await MessagesAsync(answer.Bookings[0])).ShouldBe([MessageKinds.Confirmed, MessageKinds.OnTheMorning], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_booking()
    {
        var session = await site.PlanAsync();
        var request = ClassSite.Request(session);

        var first = await site.BookAsync(request);
        var second = await site.BookAsync(request);

        second.Outcome.ShouldBe(BookOutcome.Again);
        second.Bookings.Single().Id.ShouldBe(first.Bookings.Single().Id);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_person_books_once()
    {
        var session = await site.PlanAsync();
        var person = ClassSite.SomeBody();
        await site.BookAsync(ClassSite.Request(session, person));

        (await site.BookAsync(ClassSite.Request(session, person with { FirstName = "AMINA " }))).Outcome.ShouldBe(BookOutcome.AlreadyBooked);
    }

    [Fact]
    public async Task A_full_session_offers_the_waiting_list_and_a_seat_that_comes_free_goes_to_who_waits()
    {
        var session = await site.PlanAsync(seats: 1);
        var first = await site.BookAsync(ClassSite.Request(session));
        (await site.BookAsync(ClassSite.Request(session))).Outcome.ShouldBe(BookOutcome.Full);
        var waiting = await site.BookAsync(ClassSite.Request(session, mayWait: true));
        waiting.Outcome.ShouldBe(BookOutcome.Waiting);

        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Bookings[0].Id, CancellationToken.None));

        var offered = await FindAsync(waiting.Bookings[0]);
        offered.State.ShouldBe(BookingState.Offered);
        offered.OfferedUntil.ShouldNotBeNull();
        (await site.BookAsync(ClassSite.Request(session))).Outcome.ShouldBe(BookOutcome.Full);
        (await site.WithAsync<AnswerOffer, bool>(answer => answer.AcceptAsync(offered.Id, CancellationToken.None))).ShouldBeTrue();
        (await site.ReadAsync(session)).Booked.ShouldBe(await site.CountAsync(session));
    }

    [Fact]
    public async Task Seats_held_by_an_organisation_get_names_and_fall_free()
    {
        var session = await site.PlanAsync(seats: 3);
        var member = await site.AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Counsellor]);
        var block = await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(
            new(session.Id, member.OrganisationId, Guid.NewGuid(), 3, session.StartsAt.AddDays(-1), member.Id, session.StartsAt.AddDays(-2)), CancellationToken.None));
        (await site.BookAsync(ClassSite.Request(session))).Outcome.ShouldBe(BookOutcome.Full);

        var named = await site.BookAsync(ClassSite.Request(session) with { BlockId = block!.Id, Origin = BookingOrigin.Block });
        var free = await site.WithAsync<HoldSeats, int>(hold => hold.ReleaseAsync(block.Id, CancellationToken.None));

        named.Outcome.ShouldBe(BookOutcome.Booked);
        free.ShouldBe(2);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await site.CountAsync(session)).ShouldBe(1);
    }

    [Fact]
    public async Task Fewer_seats_than_are_taken_is_refused_and_more_go_to_who_waits()
    {
        var session = await site.PlanAsync(seats: 2);
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(session));
        var waiting = await site.BookAsync(ClassSite.Request(session, mayWait: true));

        (await site.WithAsync<ChangeCapacity, bool>(change => change.RunAsync(session.Id, 1, CancellationToken.None))).ShouldBeFalse();
        (await site.WithAsync<ChangeCapacity, bool>(change => change.RunAsync(session.Id, 3, CancellationToken.None))).ShouldBeTrue();

        (await FindAsync(waiting.Bookings[0])).State.ShouldBe(BookingState.Offered);
        (await site.ReadAsync(session)).Booked.ShouldBe(3);
    }

    [Theory]
    [InlineData(BookOutcome.Full)]
    [InlineData(BookOutcome.Closed)]
    [InlineData(BookOutcome.AlreadyBooked)]
    public async Task A_no_writes_nothing(BookOutcome no)
    {
        var session = await site.PlanAsync(seats: 1, inDays: no == BookOutcome.Closed ? -1 : 2);
        var known = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr") };
        await site.BookAsync(ClassSite.Request(no == BookOutcome.AlreadyBooked ? session : await site.PlanAsync(), known));
        if (no == BookOutcome.Full)
        {
            await site.BookAsync(ClassSite.Request(session));
        }
        var before = await PeopleAsync();
        var inArabic = known with { HelpLanguage = Language.FindHelp("ar") };
        PersonDetails[] askers = no == BookOutcome.AlreadyBooked ? [inArabic] : [inArabic, ClassSite.SomeBody()];

        foreach (var request in askers.Select(person => ClassSite.Request(session, person)))
        {
            (await site.BookAsync(request)).Outcome.ShouldBe(no);
            (await site.BookAsync(request with { Origin = BookingOrigin.Block, BlockId = Guid.NewGuid() })).Outcome.ShouldBe(no);
        }

        (await PeopleAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Moving_gives_the_old_seat_back()
    {
        var (from, to) = (await site.PlanAsync(), await site.PlanAsync());
        var booked = await site.BookAsync(ClassSite.Request(from));

        var moved = await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booked.Bookings[0].Id, to.Id, RequestKey.New(), CancellationToken.None));

        moved.Outcome.ShouldBe(BookOutcome.Booked);
        (await site.ReadAsync(from)).Booked.ShouldBe(0);
        (await site.ReadAsync(to)).Booked.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_code_or_a_person_that_is_there_already_means_one_try_more(bool isCode)
    {
        var session = await site.PlanAsync();
        var there = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var same = await context.People.SingleAsync(p => p.Id == there.PersonId, TestContext.Current.CancellationToken);
        var other = Person.From(ClassSite.SomeBody(), site.Clock.GetUtcNow());
        context.Add(other);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        var tries = 0;

        await scope.ServiceProvider.GetRequiredService<SeatTransaction>().RunAsync(
            () =>
            {
                var clashes = ++tries == 1;
                var attendee = Attendee.Of(clashes && !isCode ? same : other);
                var code = clashes && isCode ? there.Code : ShortCode.New();
                context.Add(Booking.Confirm(ClassSite.Request(session), session.Id, attendee, code, site.Clock.GetUtcNow()));
                return Task.FromResult(true);
            },
            CancellationToken.None);

        tries.ShouldBe(2);
        (await site.QueryAsync(c => c.Bookings.CountAsync(b => b.SessionId == session.Id))).ShouldBe(2);
    }

    Task<Booking> FindAsync(Booking booking) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));

    Task<List<(Guid, string?)>> PeopleAsync() => site.QueryAsync(async context =>
        (await context.People.OrderBy(p => p.Id).Select(p => new { p.Id, p.HelpLanguage }).ToListAsync()).ConvertAll(p => (p.Id, p.HelpLanguage)));

    Task<List<string>> MessagesAsync(Booking booking) =>
        site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id).Select(m => m.Kind).ToListAsync());
}
