using System.Net;
using System.Text;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Platform.Persistence;

public sealed class ThrottleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Tries_sent_at_once_are_counted_one_by_one()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => TakeAsync("at once", "203.0.113.7", allowed: 25)));

        answers.Count(until => until is null).ShouldBe(25);
    }

    [Fact]
    public async Task When_the_window_is_over_counting_starts_anew_and_nothing_stays_behind()
    {
        await TakeAsync("window", "203.0.113.8", allowed: 1);
        (await TakeAsync("window", "203.0.113.8", allowed: 1)).ShouldNotBeNull().ShouldBe(site.Clock.GetUtcNow() + Window, TimeSpan.FromSeconds(5));

        site.Clock.Advance(Window + TimeSpan.FromSeconds(1));

        (await TakeAsync("window", "203.0.113.8", allowed: 1)).ShouldBeNull();
        var now = site.Clock.GetUtcNow();
        (await site.QueryAsync(context => context.ThrottleCounts.CountAsync(count => count.Until <= now))).ShouldBe(0);
    }

    [Fact]
    public async Task A_right_answer_gives_its_try_back()
    {
        await TakeAsync("right", "203.0.113.9", allowed: 1);
        await UseAsync(throttle => throttle.GiveBackAsync("right", IPAddress.Parse("203.0.113.9")));

        (await TakeAsync("right", "203.0.113.9", allowed: 1)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_address_has_its_own_count_and_a_household_has_one()
    {
        await TakeAsync("who", "2001:db8:1:2::1", allowed: 1);

        (await TakeAsync("who", "2001:db8:1:2::99", allowed: 1)).ShouldNotBeNull();
        (await TakeAsync("who", "2001:db8:1:103::1", allowed: 1)).ShouldBeNull();
    }

    [Fact]
    public async Task The_address_itself_is_not_in_the_database()
    {
        await TakeAsync("hidden", "203.0.113.10", allowed: 1);

        var keys = await site.QueryAsync(context => context.ThrottleCounts.Select(count => count.Key).ToListAsync());
        var address = Encoding.Latin1.GetString(IPAddress.Parse("203.0.113.10").GetAddressBytes());
        keys.Select(Encoding.Latin1.GetString).ShouldAllBe(key => key.Length == 32 && !key.Contains(address) && !key.Contains("203.0.113"));
    }

    async Task<DateTimeOffset?> TakeAsync(string subject, string address, int allowed)
    {
        DateTimeOffset? until = null;
        await UseAsync(async throttle => until = await throttle.TakeAsync(subject, IPAddress.Parse(address), allowed, Window, CancellationToken.None));
        return until;
    }

    // Each on a connection of its own, as on another instance.
    async Task UseAsync(Func<Throttle<AppDbContext>, Task> use)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<Throttle<AppDbContext>>());
    }
}
