using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Forty connections that change who has a seat, or how many there are.</summary>
[Collection(nameof(Alone))]
public sealed class SeatChangeRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int People = 40;
    const int Seats = 8;

    [Fact]
    public async Task A_session_that_is_made_larger_and_smaller_while_people_come_and_go_never_has_fewer_seats_than_are_taken()
    {
        const int Newcomers = 12;
        var session = await site.PlanAsync(Seats);
        var first = await site.FillAsync(session, Seats);

        var race = Race.RunAsync(site, Race.Mixed(
            Enumerable.Range(1, People - Seats - Newcomers).Select(capacity => Race.Resize(session, capacity)),
            first.Select(Race.Cancel),
            Enumerable.Range(0, Newcomers).Select(_ => Race.Book(ClassSite.Request(session, mayWait: true)))));

        while (!race.IsCompleted)
        {
            await site.ShouldAgreeAsync(session);
        }
        await race;
        await site.ShouldAgreeAsync(session);
        var end = await site.ReadAsync(session);
        end.Booked.ShouldBe(Math.Min(end.Capacity, Newcomers));
    }

    [Fact]
    public async Task Forty_who_cancel_leave_their_seats_to_the_forty_who_wait_longest()
    {
        const int TooLate = 5;
        var session = await site.PlanAsync(People);
        var (first, waiting) = (await site.FillAsync(session, People), await site.FillAsync(session, People + TooLate));

        await Race.RunAsync(site, first.Select(Race.Cancel));

        await site.ShouldBeFullAsync(session);
        var states = await site.QueryAsync(context => context.Bookings.Where(b => b.SessionId == session.Id).ToDictionaryAsync(b => b.Id, b => b.State));
        first.ShouldAllBe(booking => states[booking.Id] == BookingState.Cancelled);
        waiting.Select(booking => states[booking.Id]).ShouldBe(
            [.. Enumerable.Repeat(BookingState.Offered, People), .. Enumerable.Repeat(BookingState.Waiting, TooLate)]);
    }

    [Fact]
    public async Task Of_forty_names_for_eight_held_seats_eight_are_taken()
    {
        var session = await site.PlanAsync(Seats);
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var block = await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(Race.Wanted(session, member, Seats), CancellationToken.None));

        var answers = await Race.RunAsync(site, Enumerable.Range(0, People)
            .Select(_ => Race.Book(ClassSite.Request(session) with { Origin = BookingOrigin.Block, BlockId = block!.Id })));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(Seats);
        (await site.QueryAsync(context => context.Bookings.CountAsync(b => b.BlockId == block!.Id))).ShouldBe(Seats);
        (await site.QueryAsync(context => context.SeatBlocks.SingleAsync(b => b.Id == block!.Id))).Unnamed.ShouldBe(0);
        await site.ShouldBeFullAsync(session);
    }
}
