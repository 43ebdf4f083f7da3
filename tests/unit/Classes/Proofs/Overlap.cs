using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>Two at once in the order that chance seldom gives: one has looked and has not written yet when the other comes.</summary>
static class Overlap
{
    /// <param name="slow">Does the first act, and waits once it has looked for what it is given.</param>
    /// <param name="other">Comes meanwhile: it is done, or it waits for a lock, before the first one goes on.</param>
    public static async Task<(T First, T Second)> RunAsync<T>(
        SiteFixture site, Func<IServiceProvider, Func<Task>, Task<T>> slow, Func<IServiceProvider, Task<T>> other)
    {
        // Whoever tries once more doesn't let the other come twice.
        var second = new Lazy<Task<T>>(() => Task.Run(() => InScopeAsync(site, other)));
        var first = await InScopeAsync(
            site, services => slow(services, () => Until.TrueAsync(async () => second.Value.IsCompleted || await SomebodyWaitsAsync(site))));
        return (first, await second.Value);
    }

    static async Task<T> InScopeAsync<T>(SiteFixture site, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    static Task<bool> SomebodyWaitsAsync(SiteFixture site) => site.QueryAsync(context => context.Database.SqlQuery<bool>(
        $"""
         select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value"
         """).SingleAsync());
}
