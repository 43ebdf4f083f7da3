using System.Diagnostics;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>Runs the jobs that are due and that no other instance is running.</summary>
/// <typeparam name="TContext">The context that has <see cref="ScheduledJob"/> in its model.</typeparam>
public sealed partial class RunJobs<TContext>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RunJobs<TContext>> log)
    where TContext : DbContext
{
    // Whoever dies while running leaves the job to the others after this.
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Runs each job that is due, once.</summary>
    /// <returns>The names of those that ran here.</returns>
    public async Task<IReadOnlyList<string>> RunDueAsync(CancellationToken cancellationToken)
    {
        var ran = new List<string>();
        foreach (var name in JobNames())
        {
            await using var scope = scopes.CreateAsyncScope();
            var job = scope.ServiceProvider.GetServices<IJob>().Single(j => j.Name == name);
            var schedule = new JobLease(scope.ServiceProvider.GetRequiredService<TContext>(), name);
            if (await schedule.TakeAsync(clock.GetUtcNow(), Lease, cancellationToken) is { } lease)
            {
                var alarm = await TryAsync(job, cancellationToken);
                var now = clock.GetUtcNow();
                await schedule.EndAsync(lease, job.NextAfter(now), now, alarm, cancellationToken);
                ran.Add(name);
            }
        }
        return ran;
    }

    List<string> JobNames()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IJob>().Select(job => job.Name)];
    }

    async Task<string?> TryAsync(IJob job, CancellationToken cancellationToken)
    {
        using var span = Telemetry.OwnWork.StartActivity("job");
        span?.SetTag("job", job.Name);
        try
        {
            var alarm = await job.RunAsync(cancellationToken);
            if (alarm is not null)
            {
                Alarm(log, job.Name, alarm);
            }
            return alarm;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One that fails must not keep the others from running; it comes again at its next time.
            Failed(log, e, job.Name);
            span?.SetStatus(ActivityStatusCode.Error);
            return ScheduledJob.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} asks for a person: {Alarm}")]
    static partial void Alarm(ILogger log, string job, string alarm);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed")]
    static partial void Failed(ILogger log, Exception problem, string job);

    sealed class JobLease(TContext context, string name)
    {
        public async Task<DateTimeOffset?> TakeAsync(DateTimeOffset now, TimeSpan time, CancellationToken cancellationToken)
        {
            await context.Database.ExecuteSqlAsync(
                $"insert into scheduled_job (name, due_at) values ({name}, {now}) on conflict (name) do nothing", cancellationToken);
            var taken = await context.Set<ScheduledJob>().FromSql(
                $"""
                 update scheduled_job set locked_until = {now + time}
                 where name = {name} and due_at <= {now} and (locked_until is null or locked_until <= {now})
                 returning *
                 """).AsNoTracking().ToListAsync(cancellationToken);
            return taken.SingleOrDefault()?.LockedUntil;
        }

        public Task EndAsync(DateTimeOffset lease, DateTimeOffset next, DateTimeOffset now, string? alarm, CancellationToken cancellationToken) =>
            context.Set<ScheduledJob>().Where(j => j.Name == name && j.LockedUntil == lease).ExecuteUpdateAsync(
                change => change.SetProperty(j => j.DueAt, next).SetProperty(j => j.EndedAt, now)
                    .SetProperty(j => j.Alarm, alarm).SetProperty(j => j.LockedUntil, (DateTimeOffset?)null),
                cancellationToken);
    }
}
