using DigitaalWerkt.Web.Data;
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
        where T : class
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
        where T : class
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

    public static Func<IServiceProvider, Task<BookAnswer>> Book(BookRequest request) =>
        services => services.GetRequiredService<BookSeat>().RunAsync(request, CancellationToken.None);
}
