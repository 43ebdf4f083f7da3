using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>The real program is killed after any writing of an act with seats; another instance then gets the same form again.</summary>
[Collection(nameof(Alone))]
public sealed class KilledTests(KilledTests.SharedSite site) : IClassFixture<KilledTests.SharedSite>
{
    const int MoreThanAnActWrites = 20;

    public enum Road
    {
        Book,
        CancelAndPromote,
        Move,
        NameHeldSeat,
        WalkIn,
        CancelSession,
    }

    /// <summary>The site on the database of the program that is killed, and at the time of it.</summary>
    public sealed class SharedSite(TestDatabase databases) : ClassSite(databases)
    {
        protected override FakeTimeProvider StartClock() => new RunningClock();
    }

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Road.Book, 1)]
    [InlineData(Road.CancelAndPromote, 5)]
    [InlineData(Road.Move, 5)]
    [InlineData(Road.NameHeldSeat, 1)]
    [InlineData(Road.WalkIn, 3)]
    [InlineData(Road.CancelSession, 3)]
    public async Task Whenever_it_dies_an_act_is_done_wholly_or_not_at_all_and_asking_again_does_it_once(Road road, int writings)
    {
        var deaths = 0;
        bool[] died;
        do
        {
            deaths.ShouldBeLessThan(MoreThanAnActWrites);
            // Two programs start in the time of one.
            var (act, next) = (await PrepareAsync(road), await PrepareAsync(road));
            died = await Task.WhenAll(DiesAsync(act, deaths), DiesAsync(next, deaths + 1));
            deaths += died.Count(it => it);
        }
        while (died[^1]);

        // The lock, what is written together, the commit; for a booking these are one. Fewer means that the hook saw too little.
        deaths.ShouldBeGreaterThanOrEqualTo(writings);
    }

    async Task<bool> DiesAsync(Act act, int after)
    {
        var before = await StateAsync(act);
        await using var program = await DyingProgram.StartAsync(site, after);

        var answer = await act.Form.PostAsync(program.Browser);

        var there = await StateAsync(act);
        there.ShouldBeOneOf(before, act.Done);
        await ShouldAgreeAsync(act);
        if (answer is not null)
        {
            // This browser follows to the page of the booking.
            answer.ShouldBe(HttpStatusCode.OK);
            there.ShouldBe(act.Done);
        }
        (await act.Form.PostAsync(site.Visitor())).ShouldBe(HttpStatusCode.SeeOther);
        (await StateAsync(act)).ShouldBe(act.Done);
        await ShouldAgreeAsync(act);
        (await site.QueryAsync(context => context.OutboxMessages
            .Where(m => context.Bookings.Any(b => b.Id == m.Subject && act.Sessions.Contains(b.SessionId)))
            .GroupBy(m => new { m.Subject, m.Kind }).Select(same => same.Count()).ToListAsync(Cancellation))).ShouldAllBe(count => count == 1);
        return answer is null;
    }

    Task<Act> PrepareAsync(Road road) => road switch
    {
        Road.NameHeldSeat => PrepareNamingAsync(),
        Road.WalkIn => PrepareWalkInAsync(),
        Road.CancelSession => PrepareCancelSessionAsync(),
        _ => PrepareVisitorAsync(road),
    };

    async Task<Act> PrepareVisitorAsync(Road road)
    {
        var session = await site.PlanAsync(seats: 1);
        if (road == Road.Book)
        {
            var form = await site.Visitor().GetAsync(BookLinks.Form(session.Id), Cancellation);
            return new([session.Id], "Confirmed", new(
                BookLinks.Form(session.Id), $"__Host-toestel={form.DeviceCookie().Value}",
                ("Input.Key", $"{Guid.NewGuid()}"), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", ClassSite.SomeBody().Reach.Phone!.Value)));
        }
        var booking = (await site.BookAsync(ClassSite.Request(session))).Bookings[0];
        var token = await site.WithAsync<BookingTokens, string>(tokens => Task.FromResult(tokens.Of(booking.Id)));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        if (road == Road.CancelAndPromote)
        {
            return new([session.Id], "Cancelled Offered", new(ManageLinks.Cancel(token), ""));
        }
        var later = ClassSession.Plan(Wanted.Session(
            session.CoursePlanId, session.RoomId, null, null, session.Day.AddDays(1), session.Begins, session.Ends, 15, 1, []));
        await site.QueryAsync(context =>
        {
            context.AddSessions(later);
            return context.SaveChangesAsync(Cancellation);
        });
        return new([session.Id, later.Id], "Cancelled Offered, Confirmed", new(
            ManageLinks.Move(token), "", ("sleutel", $"{Guid.NewGuid()}"), ("naar", $"{later.Id}")));
    }

    async Task<Act> PrepareNamingAsync()
    {
        var session = await site.PlanAsync(seats: 2, inDays: 10);
        var desk = await ClientDesk.OpenAsync(site);
        await desk.Browser.FillInAsync(BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "2"));
        var block = await site.QueryAsync(context => context.SeatBlocks.SingleAsync(b => b.SessionId == session.Id, Cancellation));
        return new([session.Id], "Confirmed + 1", await SentForm.OpenAsync(
            site, desk.Counsellor, BlockLinks.Block(block.Id), BlockLinks.Block(block.Id), ("Input.Client", ClientDesk.SomeClient())));
    }

    async Task<Act> PrepareWalkInAsync()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        // The program that dies has the real clock, and nobody knows at which hour this runs.
        var session = await site.PlanSessionAsync(seats: 1, inDays: 0, trainerId: trainer.Id, allDay: true);
        return new([session.Id], "Confirmed", await SentForm.OpenAsync(
            site, trainer, TrainerLinks.Session(session.Id), TrainerLinks.WalkIn(session.Id),
            ("Input.FirstName", "Bo"), ("Input.Reach", Booker.NewNumber())));
    }

    async Task<Act> PrepareCancelSessionAsync()
    {
        var session = await site.PlanAsync(seats: 1);
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        return new([session.Id], "Cancelled: Confirmed Waiting", await SentForm.OpenAsync(
            site, await site.AddStaffMemberAsync([StaffRole.Coordinator]), PlanningLinks.CancelSession(session.Id),
            PlanningLinks.CancelSession(session.Id), ("Reason", "De lesgever is ziek.")));
    }

    /// <summary>How each of the sessions stands: whether it goes on, its bookings in the order in which they were made, seats held without a name.</summary>
    async Task<string> StateAsync(Act act)
    {
        var states = new List<string>();
        foreach (var id in act.Sessions)
        {
            var session = await site.QueryAsync(context => context.ClassSessions.AsNoTracking().SingleAsync(s => s.Id == id, Cancellation));
            var bookings = await site.QueryAsync(context => context.Bookings
                .Where(b => b.SessionId == id).OrderBy(b => b.CreatedAt).ThenBy(b => b.Id).Select(b => b.State).ToListAsync(Cancellation));
            var held = await site.QueryAsync(context => context.SeatBlocks.Where(b => b.SessionId == id).SumAsync(b => b.Unnamed, Cancellation));
            states.Add((session.State == SessionState.Cancelled ? "Cancelled: " : "") + string.Join(' ', bookings) + (held > 0 ? $" + {held}" : ""));
        }
        return string.Join(", ", states);
    }

    async Task ShouldAgreeAsync(Act act)
    {
        foreach (var session in await site.QueryAsync(context => context.ClassSessions.AsNoTracking().Where(s => act.Sessions.Contains(s.Id)).ToListAsync(Cancellation)))
        {
            session.Booked.ShouldBe(await site.CountAsync(session));
        }
    }

    /// <param name="Done">How the sessions stand when it is done.</param>
    sealed record Act(IReadOnlyList<Guid> Sessions, string Done, SentForm Form);
}
