using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Many at once, each with a connection of their own that is open before the start.</summary>
static class Race
{
    /// <summary>Lets everybody start together and waits for all of them.</summary>
    /// <returns>What each got; null for who was told to try again.</returns>
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
            try
            {
                return await runner(scope.ServiceProvider);
            }
            catch (SeatsBusyException)
            {
                return null;
            }
        })).ToList();
        await Task.Run(ready.Wait);
        start.SetResult();
        return await Task.WhenAll(running);
    }

    public static Func<IServiceProvider, Task<BookAnswer>> Book(BookRequest request) =>
        services => services.GetRequiredService<BookSeat>().RunAsync(request, CancellationToken.None);
}
