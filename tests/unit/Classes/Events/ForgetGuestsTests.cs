using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>Some weeks after an event nobody knows any more who was there, and as many stay as there were.</summary>
public sealed class ForgetGuestsTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Guests_who_came_cancelled_or_waited_become_nobody_and_the_numbers_stay()
    {
        var session = await site.PlanEventAsync(seats: 1, inDays: 1);
        var came = await site.InviteAsync(session, "Farah Diallo");
        var waited = await site.InviteAsync(session, "Goran Petrov");
        var lesson = await site.PlanAsync(inDays: 1);
        var learner = (await site.BookAsync(ClassSite.Request(lesson, ClassSite.SomeBody("Hiba")))).Bookings.Single();
        site.Clock.Advance(KeptFor.Guests.Term.Span);
        await ForgetAsync();
        (await NamesAsync(came.Booking, waited.Booking)).ShouldBe(["Farah Diallo", "Goran Petrov"], "the list can still be read");

        site.Clock.Advance(TimeSpan.FromDays(3));
        await ForgetAsync();
        await ForgetAsync();

        (await NamesAsync(came.Booking, waited.Booking)).ShouldBe([Person.NameOfNobody, Person.NameOfNobody]);
        var kept = await site.QueryAsync(context => context.Bookings.AsNoTracking().Where(b => b.SessionId == session.Id).ToListAsync(Cancel));
        kept.Select(b => b.ComesFrom).ShouldBe([null, null]);
        kept.Count(b => b.State == BookingState.Confirmed).ShouldBe(1);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await NamesAsync(learner)).ShouldBe(["Hiba"], "a class of job seekers is another matter");
        await RunAsync(RemoveUnusedPeople.JobName);
        (await site.QueryAsync(context => context.People.CountAsync(p => p.Reach.Email == came.Email || p.Reach.Email == waited.Email, Cancel)))
            .ShouldBe(0);
    }

    Task ForgetAsync() => RunAsync(ForgetGuests.JobName);

    Task<string?> RunAsync(string job) =>
        site.WithAsync<IEnumerable<IJob>, string?>(jobs => jobs.Single(one => one.Name == job).RunAsync(Cancel));

    Task<List<string>> NamesAsync(params Booking[] bookings)
    {
        var ids = bookings.Select(b => b.Id).ToList();
        return site.QueryAsync(context => context.Bookings.Where(b => ids.Contains(b.Id)).OrderBy(b => b.CreatedAt).ThenBy(b => b.Id)
            .Select(b => context.People.Where(p => p.Id == b.PersonId).Select(p => p.FirstName).Single()).ToListAsync(Cancel));
    }
}
