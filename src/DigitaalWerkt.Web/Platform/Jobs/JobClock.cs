using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Looks every so often whether a job is due, also while others still run.</summary>
/// <typeparam name="TContext">The context that has <see cref="ScheduledJob"/> in its model.</typeparam>
public sealed partial class JobClock<TContext>(RunJobs<TContext> jobs, IHostApplicationLifetime site, ILogger<JobClock<TContext>> log) : BackgroundService
    where TContext : DbContext
{
    static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(20);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await site.ListensAsync(stoppingToken))
        {
            return;
        }
        var running = new List<Task>();
        using var timer = new PeriodicTimer(LooksEvery);
        try
        {
            do
            {
                running.RemoveAll(run => run.IsCompleted);
                running.AddRange(await StartDueAsync(stoppingToken));
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            // They hear of the stop themselves.
            await Task.WhenAll(running);
        }
    }

    async Task<IReadOnlyList<Task>> StartDueAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await jobs.StartDueAsync(stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            Trouble(log, e);
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs stopped for a moment")]
    static partial void Trouble(ILogger log, Exception problem);
}
