using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Whatever people do in whatever order, the session in the database is that on paper.</summary>
[Collection(nameof(Alone))]
public sealed class SessionProperties(ClassSite site) : IClassFixture<ClassSite>
{
    const int People = 6;
    const int Acts = 7;

    // Each number is an act, a person and a number of seats.
    static readonly Arbitrary<int[]> Weeks = Gen.Choose(0, (Acts * People * 5) - 1).ArrayOf().ToArbitrary();

    [Fact]
    public void Any_week_of_a_session_goes_as_on_paper() =>
        Prop.ForAll(Weeks, week => LiveAsync(week).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithEndSize(40));

    async Task LiveAsync(int[] week)
    {
        var people = Enumerable.Range(0, People).Select(_ => ClassSite.SomeBody()).ToList();
        var model = new SessionModel(2);
        // Far away, so that time can pass.
        var session = await site.PlanAsync(seats: 2, inDays: 400);
        var elsewhere = await site.PlanAsync(seats: 100, inDays: 400);
        foreach (var number in week)
        {
            await DoAsync(number % Acts, number / Acts % People, (number / (Acts * People)) + 1);
            await ShouldBeAsOnPaperAsync(session, people, model);
        }

        async Task DoAsync(int act, int person, int seats)
        {
            switch (act)
            {
                case 0 or 1:
                    var answer = await site.BookAsync(ClassSite.Request(session, people[person], mayWait: act == 1));
                    answer.Outcome.ShouldBe(model.Book(person, mayWait: act == 1));
                    break;
                case 2 when await LiveAsync(session, people[person]) is { } booking:
                    await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));
                    model.Cancel(person);
                    break;
                case 3 when await LiveAsync(session, people[person]) is { } booking:
                    (await site.WithAsync<AnswerOffer, bool>(offer => offer.AcceptAsync(booking.Id, CancellationToken.None))).ShouldBe(model.Accept(person));
                    break;
                case 4:
                    await ExpireAsync(session);
                    model.Expire();
                    break;
                case 5:
                    (await site.WithAsync<ChangeCapacity, bool>(change => change.RunAsync(session.Id, seats, CancellationToken.None))).ShouldBe(model.Resize(seats));
                    break;
                case 6 when await LiveAsync(session, people[person]) is { State: BookingState.Confirmed } booking:
                    if ((await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booking.Id, elsewhere.Id, RequestKey.New(), CancellationToken.None))).Outcome == BookOutcome.Booked)
                    {
                        model.Cancel(person);
                    }
                    break;
            }
        }
    }

    async Task ExpireAsync(ClassSession session)
    {
        var offered = await site.QueryAsync(context => context.Bookings
            .Where(b => b.SessionId == session.Id && b.State == BookingState.Offered).Select(b => b.Id).ToListAsync());
        // Longer than the longest weekend.
        site.Clock.Advance(TimeSpan.FromDays(4));
        foreach (var id in offered)
        {
            await site.WithAsync<EndBooking, Booking?>(end => end.ExpireAsync(id, CancellationToken.None));
        }
    }

    async Task ShouldBeAsOnPaperAsync(ClassSession session, List<PersonDetails> people, SessionModel model)
    {
        var now = await site.ReadAsync(session);
        now.Booked.ShouldBe(model.Booked);
        now.Capacity.ShouldBe(model.Capacity);
        (await site.CountAsync(session)).ShouldBe(model.Booked);
        for (var i = 0; i < people.Count; i++)
        {
            (await LiveAsync(session, people[i]))?.State.ShouldBe(model.StateOf(i)!.Value);
            (await LiveAsync(session, people[i]) is null).ShouldBe(model.StateOf(i) is null);
        }
    }

    Task<Booking?> LiveAsync(ClassSession session, PersonDetails person)
    {
        var key = Person.KeyOf(person);
        return site.QueryAsync(context => context.Bookings.AsNoTracking()
            .SingleOrDefaultAsync(b => b.SessionId == session.Id && b.PersonKey == key && b.State <= BookingState.Confirmed));
    }
}
