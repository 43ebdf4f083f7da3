using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>A booking is decided without a lock: here something changes after somebody has looked, and before they write.</summary>
public sealed class MeanwhileTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_seat_that_somebody_else_takes_is_gone()
    {
        var session = await site.PlanAsync(seats: 1);

        (await BookAsync(ClassSite.Request(session), () => site.BookAsync(ClassSite.Request(session)))).Outcome.ShouldBe(BookOutcome.Full);

        await ShouldAgreeAsync(session);
    }

    [Fact]
    public async Task Whoever_wanted_to_wait_gets_the_seat_that_comes_free()
    {
        var session = await site.PlanAsync(seats: 1);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings[0];

        var answer = await BookAsync(
            ClassSite.Request(session, mayWait: true), () => site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, Cancel)));

        answer.Outcome.ShouldBe(BookOutcome.Booked);
        await ShouldAgreeAsync(session);
    }

    [Fact]
    public async Task A_class_that_is_cancelled_takes_nobody()
    {
        var session = await site.PlanAsync();

        var answer = await BookAsync(ClassSite.Request(session), () => site.WithAsync<CancelSession, ChangeOutcome>(
            cancel => cancel.RunAsync(session.Id, "De lesgever is ziek.", session.Sequence, Cancel)));

        answer.Outcome.ShouldBe(BookOutcome.Closed);
        (await site.CountAsync(session)).ShouldBe(0);
    }

    [Fact]
    public async Task The_messages_tell_of_the_class_as_it_was_changed()
    {
        var session = await site.PlanAsync(inDays: 10);

        var answer = await BookAsync(ClassSite.Request(session), () => site.WithAsync<ChangeSession, ChangeAnswer>(change => change.RunAsync(
            session.Id, session.ToDetails() with { Day = session.Day.AddDays(1) }, session.Sequence, new(session.Capacity, "Zaal 1", false), Guid.Empty, Cancel)));

        answer.Outcome.ShouldBe(BookOutcome.Booked);
        var begins = (await site.ReadAsync(session)).StartsAt;
        begins.ShouldNotBe(session.StartsAt);
        (await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == answer.Bookings[0].Id).Select(m => m.Occurrence).ToListAsync(Cancel)))
            .ShouldBe([begins, begins, begins]);
    }

    [Fact]
    public async Task The_same_form_that_came_through_first_is_the_answer()
    {
        var session = await site.PlanAsync();
        var request = ClassSite.Request(session);
        Booking? first = null;

        var answer = await BookAsync(request, async () => first = (await site.BookAsync(request)).Bookings[0]);

        answer.Outcome.ShouldBe(BookOutcome.Again);
        answer.Bookings.Single().Id.ShouldBe(first!.Id);
        await ShouldAgreeAsync(session);
    }

    [Fact]
    public async Task The_last_held_seat_that_gets_another_name_is_gone()
    {
        var session = await site.PlanAsync(seats: 2);
        var member = await site.AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Counsellor]);
        var block = (await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(Proofs.Race.Wanted(session, member, 1), Cancel)))!;
        var request = ClassSite.Request(session) with { Origin = BookingOrigin.Block, BlockId = block.Id };

        var other = request with { Key = RequestKey.New(), Applicant = ClassSite.SomeBody() };

        var answer = await BookAsync(request, () => site.BookAsync(other));

        answer.Outcome.ShouldBe(BookOutcome.Full);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await site.CountAsync(session)).ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_series_all_are_booked_or_none()
    {
        var (one, two) = (await site.PlanAsync(seats: 1), await site.PlanAsync(seats: 1));

        var answer = await BookAsync(ClassSite.Request(one) with { SessionIds = [one.Id, two.Id] }, () => site.BookAsync(ClassSite.Request(two)));

        answer.Outcome.ShouldBe(BookOutcome.Full);
        (await site.ReadAsync(one)).Booked.ShouldBe(0);
        (await site.CountAsync(one)).ShouldBe(0);
    }

    async Task<BookAnswer> BookAsync(BookRequest request, Func<Task> meanwhile)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (context, people) = (services.GetRequiredService<AppDbContext>(), services.GetRequiredService<PersonRegistry>());
        var guard = new LateGuard(context, people, meanwhile);
        return await new BookSeat(context, services.GetRequiredService<SeatTransaction>(), guard, people, services.GetRequiredService<ClassMessages>(),
            services.GetRequiredService<ClassMeters>(), services.GetRequiredService<Queues>(), site.Clock)
            .RunAsync(request, Cancel);
    }

    async Task ShouldAgreeAsync(ClassSession session)
    {
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await site.CountAsync(session)).ShouldBe(1);
    }

    sealed class LateGuard(AppDbContext context, PersonRegistry people, Func<Task> meanwhile) : SeatGuard(context, people)
    {
        bool isLate;

        public override async Task<bool> WriteAsync(NewBookings wanted, CancellationToken cancellationToken)
        {
            if (!isLate)
            {
                isLate = true;
                await meanwhile();
            }
            return await base.WriteAsync(wanted, cancellationToken);
        }
    }
}
