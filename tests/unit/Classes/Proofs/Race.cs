using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Many at once, each with a connection of their own that is open before the start.</summary>
static class Race
{
    const int Presses = 10;

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
            return await AskAsync(scope.ServiceProvider, runner);
        })).ToList();
        await Task.Run(ready.Wait);
        start.SetResult();
        return await Task.WhenAll(running);
    }

    // Who reads that it is busy presses again, as the page asks.
    static async Task<T?> AskAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> runner)
        where T : class?
    {
        for (var time = 1; ; time++)
        {
            try
            {
                return await runner(services);
            }
            catch (SeatsBusyException) when (time < Presses)
            {
            }
        }
    }

    public static Func<IServiceProvider, Task<BookAnswer>> Move(Booking booking, ClassSession to) => services =>
        services.GetRequiredService<MoveBooking>().RunAsync(booking.Id, to.Id, Guid.NewGuid(), CancellationToken.None);

    /// <summary>Holds seats for the organisation of this staff member.</summary>
    public static Func<IServiceProvider, Task<SeatBlock?>> Hold(ClassSession session, StaffMember member, int seats) => services =>
        services.GetRequiredService<HoldSeats>().HoldAsync(Wanted(session, member, seats), CancellationToken.None);

    public static SeatBlock Wanted(ClassSession session, StaffMember member, int seats) =>
        new(session.Id, member.OrganisationId, Guid.NewGuid(), seats, session.StartsAt.AddDays(-1), member.Id, session.StartsAt.AddDays(-2));

    public static Func<IServiceProvider, Task<BookAnswer>> Book(BookRequest request) =>
        services => services.GetRequiredService<BookSeat>().RunAsync(request, CancellationToken.None);
}
