using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Looks every so often whether a job is due.</summary>
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
        using var timer = new PeriodicTimer(LooksEvery);
        do
        {
            try
            {
                await jobs.RunDueAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Trouble(log, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs stopped for a moment")]
    static partial void Trouble(ILogger log, Exception problem);
}
