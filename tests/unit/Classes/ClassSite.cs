using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>The site, with a place, a course and hands to plan and book.</summary>
public class ClassSite(TestDatabase databases) : SiteFixture(databases)
{
    static int numbers;

    /// <summary>The first night, more than a week away, in which the clock skips an hour.</summary>
    public DateOnly ShortNight => Enumerable.Range(8, 400).Select(Clock.Today().AddDays).First(day => BrusselsTime.Zone.IsInvalidTime(day.ToDateTime(new(2, 30))));

    /// <summary>A session in a room of its own, from two days after today at 14.00.</summary>
    public Task<ClassSession> PlanAsync(int seats = 8, int inDays = 2, Guid? trainerId = null, Audience audience = Audience.JobSeekers) =>
        this.PlanSessionAsync(seats, inDays, trainerId, audience);

    /// <summary>Turns the clock to eight o'clock of the next day: what is planned in no days has still to come, and at its door one comes in already.</summary>
    public void SleepUntilMorning() => Clock.Advance(BrusselsTime.At(Clock.Today().AddDays(1), new(8, 0)) - Clock.GetUtcNow());

    /// <summary>Somebody whom nobody knows yet, with a mobile number of their own.</summary>
    public static PersonDetails SomeBody(string name = "Amina") =>
        new(name, Reach.ByPhone(PhoneNumber.Parse($"0470{Interlocked.Increment(ref numbers):000000}")!));

    public static BookRequest Request(ClassSession session, PersonDetails? person = null, bool mayWait = false) =>
        new(RequestKey.New(), [session.Id], person ?? SomeBody(), BookingOrigin.Web, mayWait);

    /// <summary>Does something with services of the site, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<BookAnswer> BookAsync(BookRequest request) => WithAsync<BookSeat, BookAnswer>(book => book.RunAsync(request, CancellationToken.None));

    public Task<ClassSession> ReadAsync(ClassSession session) =>
        QueryAsync(context => context.ClassSessions.AsNoTracking().SingleAsync(s => s.Id == session.Id));

    /// <summary>How many seats the rows say are taken.</summary>
    public Task<int> CountAsync(ClassSession session) => QueryAsync(async context =>
        await context.Bookings.CountAsync(b => b.SessionId == session.Id && (b.State == BookingState.Offered || b.State == BookingState.Confirmed))
        + await context.SeatBlocks.Where(b => b.SessionId == session.Id).SumAsync(b => b.Unnamed));
}
