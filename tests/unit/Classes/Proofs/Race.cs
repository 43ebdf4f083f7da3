using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Many at once, each with a connection of their own that is open before the start.</summary>
static class Race
{
    const int Presses = 10;

    // Of those that give no seat to who asks.
    static readonly BookAnswer Done = new(BookOutcome.Closed, []);

    /// <summary>Lets everybody start together and waits for all of them.</summary>
    /// <returns>What each got.</returns>
    public static async Task<IReadOnlyList<T?>> RunAsync<T>(ClassSite site, IEnumerable<Func<IServiceProvider, Task<T>>> runners)
        where T : class?
    {
        var all = runners.ToList();
        using var ready = new CountdownEvent(all.Count);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = all.Select(runner => Task.Run(async () =>
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.OpenConnectionAsync();
            ready.Signal();
            await start.Task;
            return await AskAgainWhileBusyAsync(scope.ServiceProvider, runner);
        })).ToList();
        await Task.Run(ready.Wait);
        start.SetResult();
        return await Task.WhenAll(running);
    }

    // What a race proves is what becomes of it in the end. On a slow machine some read that it is busy first, and press again, as the page asks.
    static async Task<T?> AskAgainWhileBusyAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> runner)
        where T : class?
    {
        for (var time = 1; ; time++)
        {
            try
            {
                return await runner(services);
            }
            catch (BusyException) when (time < Presses)
            {
            }
        }
    }

    public static Func<IServiceProvider, Task<BookAnswer>> Cancel(Booking booking) => async services =>
    {
        await services.GetRequiredService<EndBooking>().CancelAsync(booking.Id, CancellationToken.None);
        return Done;
    };

    public static Func<IServiceProvider, Task<BookAnswer>> Expire(Booking booking) => async services =>
    {
        await services.GetRequiredService<EndBooking>().ExpireAsync(booking.Id, CancellationToken.None);
        return Done;
    };

    public static Func<IServiceProvider, Task<BookAnswer>> Accept(Booking booking) => async services =>
    {
        await services.GetRequiredService<AnswerOffer>().AcceptAsync(booking.Id, CancellationToken.None);
        return Done;
    };

    public static Func<IServiceProvider, Task<BookAnswer>> Resize(ClassSession session, int capacity) => async services =>
    {
        await services.GetRequiredService<ChangeCapacity>().RunAsync(session.Id, capacity, CancellationToken.None);
        return Done;
    };

    public static Func<IServiceProvider, Task<BookAnswer>> Release(SeatBlock block) => async services =>
    {
        await services.GetRequiredService<HoldSeats>().ReleaseAsync(block.Id, CancellationToken.None);
        return Done;
    };

    /// <summary>All of them, in any order.</summary>
    public static IEnumerable<Func<IServiceProvider, Task<T>>> Mixed<T>(params IEnumerable<Func<IServiceProvider, Task<T>>>[] kinds)
    {
        var all = kinds.SelectMany(kind => kind).ToArray();
        Random.Shared.Shuffle(all);
        return all;
    }

    public static Func<IServiceProvider, Task<BookAnswer>> Move(Booking booking, ClassSession to) => services =>
        services.GetRequiredService<MoveBooking>().RunAsync(booking.Id, to.Id, RequestKey.New(), CancellationToken.None);

    /// <summary>Holds seats for the organisation of this staff member.</summary>
    public static Func<IServiceProvider, Task<SeatBlock?>> Hold(ClassSession session, StaffMember member, int seats) => services =>
        services.GetRequiredService<HoldSeats>().HoldAsync(Wanted(session, member, seats), CancellationToken.None);

    public static SeatBlock Wanted(ClassSession session, StaffMember member, int seats) =>
        new(session.Id, member.OrganisationId, Guid.NewGuid(), seats, session.StartsAt.AddDays(-1), member.Id, session.StartsAt.AddDays(-2));

    public static Func<IServiceProvider, Task<BookAnswer>> Book(BookRequest request) =>
        services => services.GetRequiredService<BookSeat>().RunAsync(request, CancellationToken.None);
}
