using System.Net;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>The real program is killed after any writing of an act with seats; another instance then gets the same form again.</summary>
[Collection(nameof(Alone))]
public sealed class KilledTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int MoreThanAnActWrites = 20;

    public enum Road
    {
        Book,
        CancelAndPromote,
        Move,
    }

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Road.Book)]
    [InlineData(Road.CancelAndPromote)]
    [InlineData(Road.Move)]
    public async Task Whenever_it_dies_an_act_is_done_wholly_or_not_at_all_and_asking_again_does_it_once(Road road)
    {
        var after = 0;
        while (await DiesAsync(road, after))
        {
            after++;
            after.ShouldBeLessThan(MoreThanAnActWrites);
        }

        // Lock, seat, booking, messages, commit: fewer means that the hook saw too little.
        after.ShouldBeGreaterThan(4);
    }

    async Task<bool> DiesAsync(Road road, int after)
    {
        var act = await PrepareAsync(road);
        var before = await StateAsync(act);
        await using var program = SiteProcess.Start(
        [
            ("ConnectionStrings__Database", site.Services.GetRequiredService<SiteDatabase>().ConnectionString),
            ("DOTNET_STARTUP_HOOKS", typeof(KilledTests).Assembly.Location),
            (StartupHook.Setting, $"{after}"),
            // Only the statements of the act count.
            ("Jobs__Enabled", "false"),
        ]);
        await program.ReadyAsync();

        var answer = await PostAsync(program.Browser, act);

        var there = await StateAsync(act);
        there.ShouldBeOneOf(before, act.Done);
        await ShouldAgreeAsync(act);
        if (answer is not null)
        {
            // This browser follows to the page of the booking.
            answer.ShouldBe(HttpStatusCode.OK);
            there.ShouldBe(act.Done);
        }
        (await PostAsync(site.Visitor(), act)).ShouldBe(HttpStatusCode.SeeOther);
        (await StateAsync(act)).ShouldBe(act.Done);
        await ShouldAgreeAsync(act);
        (await site.QueryAsync(context => context.OutboxMessages
            .Where(m => context.Bookings.Any(b => b.Id == m.Subject && act.Sessions.Contains(b.SessionId)))
            .GroupBy(m => new { m.Subject, m.Kind }).Select(same => same.Count()).ToListAsync(Cancellation))).ShouldAllBe(count => count == 1);
        return answer is null;
    }

    async Task<Act> PrepareAsync(Road road)
    {
        var session = await site.PlanAsync(seats: 1);
        if (road == Road.Book)
        {
            return new([session.Id], BookLinks.Form(session.Id), "Confirmed",
                ("Input.Key", $"{Guid.NewGuid()}"), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", ClassSite.SomeBody().Phone!.Value));
        }
        var booking = (await site.BookAsync(ClassSite.Request(session))).Bookings[0];
        var token = await site.WithAsync<BookingTokens, string>(tokens => Task.FromResult(tokens.Of(booking.Id)));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        if (road == Road.CancelAndPromote)
        {
            return new([session.Id], ManageLinks.Cancel(token), "Cancelled Offered");
        }
        var later = ClassSession.Plan(new(
            session.CoursePlanId, session.RoomId, null, null, session.Day.AddDays(1), session.Begins, session.Ends, 15, 1, []));
        await site.QueryAsync(context =>
        {
            context.Add(later);
            return context.SaveChangesAsync(Cancellation);
        });
        return new([session.Id, later.Id], ManageLinks.Move(token), "Cancelled Offered, Confirmed", ("sleutel", $"{Guid.NewGuid()}"), ("naar", $"{later.Id}"));
    }

    static async Task<HttpStatusCode?> PostAsync(HttpClient browser, Act act)
    {
        try
        {
            using var content = new FormUrlEncodedContent(act.Form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
            using var answer = await browser.PostAsync(act.Address, content, Cancellation);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>How the bookings stand, in each of the sessions in the order in which they were made.</summary>
    async Task<string> StateAsync(Act act)
    {
        var bookings = await site.QueryAsync(context => context.Bookings.AsNoTracking()
            .Where(b => act.Sessions.Contains(b.SessionId)).OrderBy(b => b.CreatedAt).ThenBy(b => b.Id).ToListAsync(Cancellation));
        return string.Join(", ", act.Sessions.Select(session => string.Join(' ', bookings.Where(b => b.SessionId == session).Select(b => b.State))));
    }

    async Task ShouldAgreeAsync(Act act)
    {
        foreach (var session in await site.QueryAsync(context => context.ClassSessions.AsNoTracking().Where(s => act.Sessions.Contains(s.Id)).ToListAsync(Cancellation)))
        {
            session.Booked.ShouldBe(await site.CountAsync(session));
        }
    }

    /// <param name="Done">How the bookings stand when it is done.</param>
    sealed record Act(IReadOnlyList<Guid> Sessions, string Address, string Done, params IReadOnlyList<(string Name, string Value)> Form);
}
