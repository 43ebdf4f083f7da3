using System.Collections.Frozen;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>
/// The steps of which enough visitors said that their screen is another one. They are held in memory, because pages of steps are given
/// without the database: another instance of the site hears of a flag within a minute.
/// </summary>
public sealed partial class FlaggedSteps(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FlaggedSteps> log)
{
    /// <summary>How old what is in memory may be.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    // A page waits no longer for it: then it shows what was true before.
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    int reading;
    volatile Seen seen = new(FrozenSet<(string, string)>.Empty, DateTimeOffset.MinValue);

    /// <summary>Whether learners read at this step that their screen may differ.</summary>
    public async ValueTask<bool> HasAsync(string module, string step, CancellationToken cancellationToken)
    {
        // One looks; whoever comes meanwhile reads what was there.
        if (seen.At + Lasts <= clock.GetUtcNow() && Interlocked.Exchange(ref reading, 1) == 0)
        {
            try
            {
                await ReadAsync(cancellationToken);
            }
            finally
            {
                Volatile.Write(ref reading, 0);
            }
        }
        return seen.Steps.Contains((module, step));
    }

    /// <summary>Something was said or done about a step: the next page asks the database again.</summary>
    public void LookAgain() => seen = seen with { At = DateTimeOffset.MinValue };

    async Task ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var steps = await scope.ServiceProvider.GetRequiredService<AppDbContext>().StepsToFlag(now).ToListAsync(patience.Token);
            seen = new(steps.Select(step => (step.Module, step.Step)).ToFrozenSet(), now);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Lessons are read also while the database is away.
            seen = seen with { At = now };
            NotRead(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The steps with other screens could not be read; pages show what was known before")]
    static partial void NotRead(ILogger log, Exception problem);

    sealed record Seen(FrozenSet<(string Module, string Step)> Steps, DateTimeOffset At);
}
