using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Newsletter;

/// <summary>Fills the outbox as the job does, with another rate than that of the site, and as if what was added had left.</summary>
sealed class FillEverybody(NewsSite site, Guid issue, int perMinute)
{
    int rounds;

    public int Rounds => rounds;

    public async Task RunAsync()
    {
        Interlocked.Increment(ref rounds);
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var context = services.GetRequiredService<AppDbContext>();
        var fill = new FillIssue(
            context, services.GetRequiredService<NewsTransaction>(), services.GetRequiredService<Outbox<AppDbContext>>(), new(perMinute), site.Clock);
        try
        {
            await fill.RunAsync(issue, TestContext.Current.CancellationToken);
        }
        catch (BusyException)
        {
            // The other one was at it; the next time goes on.
        }
        var now = site.Clock.GetUtcNow();
        await context.OutboxMessages.Where(m => m.Kind == NewsKinds.Issue && m.DueAt <= now)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DueAt, now.AddHours(1)), TestContext.Current.CancellationToken);
    }
}
