using System.Diagnostics;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>
/// Runs the jobs that are due and that no other instance is running. Each runs by itself, in a scope of its own, so that one that
/// is slow or fails holds up no other. docs/adr/0021-jobs.md
/// </summary>
/// <typeparam name="TContext">The context that has <see cref="ScheduledJob"/> in its model.</typeparam>
public sealed partial class RunJobs<TContext>(
    IServiceScopeFactory scopes, JobMeters meters, TimeProvider clock, ILogger<RunJobs<TContext>> log)
    where TContext : DbContext
{
    // Whoever dies while running leaves the job to the others after this.
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    // A job that hangs is ended before another instance may take it.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(9);

    /// <summary>Runs each job that is due, once, and waits for all of them.</summary>
    /// <returns>The names of those that ran here.</returns>
    public async Task<IReadOnlyList<string>> RunDueAsync(CancellationToken cancellationToken) =>
        [.. (await Task.WhenAll(await StartDueAsync(cancellationToken))).OfType<string>()];

    /// <summary>Starts each job that is due, and tells the meters how all of them stand.</summary>
    /// <returns>The runs, each with the name of its job if it came to its end here. None of them throws.</returns>
    public async Task<IReadOnlyList<Task<string?>>> StartDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var names = scope.ServiceProvider.GetServices<IJob>().Select(job => job.Name).ToList();
        var known = await scope.ServiceProvider.GetRequiredService<TContext>().Set<ScheduledJob>()
            .AsNoTracking().Where(job => names.Contains(job.Name)).ToDictionaryAsync(job => job.Name, cancellationToken);
        meters.Note(known.Values);
        var now = clock.GetUtcNow();
        return [.. names.Where(name => !known.TryGetValue(name, out var job) || job.IsDue(now)).Select(name => RunAsync(name, cancellationToken))];
    }

    async Task<string?> RunAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            // Apart from the scope of the job: what a job does to its context must not touch the noting of how it ended.
            await using var scope = scopes.CreateAsyncScope();
            var lease = new JobLease(scope.ServiceProvider.GetRequiredService<TContext>(), name);
            if (!await lease.TakeAsync(clock.GetUtcNow(), Lease, cancellationToken))
            {
                return null;
            }
            await using var own = scopes.CreateAsyncScope();
            var job = own.ServiceProvider.GetServices<IJob>().Single(j => j.Name == name);
            string? alarm;
            try
            {
                alarm = await TryAsync(job, cancellationToken);
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                // The program stops in the middle of it. Another instance may begin it at once.
                await lease.LetGoAsync(CancellationToken.None);
                return null;
            }
            // What was done is noted, also when the program stops now.
            var now = clock.GetUtcNow();
            await lease.EndAsync(job.NextAfter(now), now, alarm, CancellationToken.None);
            return name;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e)
        {
            // The database is away, most often. What was taken comes free when its lease ends.
            Trouble(log, e, name);
            return null;
        }
    }

    async Task<string?> TryAsync(IJob job, CancellationToken cancellationToken)
    {
        using var span = Telemetry.OwnWork.StartActivity("job");
        span?.SetTag("job", job.Name);
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        var began = clock.GetTimestamp();
        string? alarm;
        try
        {
            alarm = await job.RunAsync(either.Token);
            if (alarm is not null)
            {
                Alarm(log, job.Name, alarm);
            }
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // It comes again at its next time.
            Failed(log, e, job.Name);
            span?.SetStatus(ActivityStatusCode.Error);
            alarm = ScheduledJob.Failed;
        }
        meters.Ran(job.Name, alarm, clock.GetElapsedTime(began));
        return alarm;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} asks for a person: {Alarm}")]
    static partial void Alarm(ILogger log, string job, string alarm);

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed")]
    static partial void Failed(ILogger log, Exception problem, string job);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The job {Job} could not be run, or not noted")]
    static partial void Trouble(ILogger log, Exception problem, string job);

    /// <summary>Keeps the job for this instance while it runs. The end of the lease is different for each time it is taken.</summary>
    sealed class JobLease(TContext context, string name)
    {
        DateTimeOffset? until;

        public async Task<bool> TakeAsync(DateTimeOffset now, TimeSpan time, CancellationToken cancellationToken)
        {
            await context.Database.ExecuteSqlAsync(
                $"insert into scheduled_job (name, due_at) values ({name}, {now}) on conflict (name) do nothing", cancellationToken);
            var taken = await context.Set<ScheduledJob>().FromSql(
                $"""
                 update scheduled_job set locked_until = {now + time}
                 where name = {name} and due_at <= {now} and (locked_until is null or locked_until <= {now})
                 returning *
                 """).AsNoTracking().ToListAsync(cancellationToken);
            until = taken.SingleOrDefault()?.LockedUntil;
            return until is not null;
        }

        public Task EndAsync(DateTimeOffset next, DateTimeOffset now, string? alarm, CancellationToken cancellationToken) => Mine().ExecuteUpdateAsync(
            change => change.SetProperty(j => j.DueAt, next).SetProperty(j => j.EndedAt, now)
                .SetProperty(j => j.Alarm, alarm).SetProperty(j => j.LockedUntil, (DateTimeOffset?)null),
            cancellationToken);

        public Task LetGoAsync(CancellationToken cancellationToken) =>
            Mine().ExecuteUpdateAsync(change => change.SetProperty(j => j.LockedUntil, (DateTimeOffset?)null), cancellationToken);

        IQueryable<ScheduledJob> Mine() => context.Set<ScheduledJob>().Where(j => j.Name == name && j.LockedUntil == until);
    }
}
