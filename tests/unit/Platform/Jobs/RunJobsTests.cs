using System.Diagnostics.Metrics;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace DigitaalWerkt.Tests.Platform.Jobs;

public sealed class RunJobsTests(TestDatabase databases) : IAsyncLifetime
{
    readonly JobSite site = new(databases);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    RunJobs<AppDbContext> Jobs => site.Services.GetRequiredService<RunJobs<AppDbContext>>();

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_job_that_takes_long_holds_up_no_other_and_is_not_begun_twice()
    {
        var (began, end) = (new TaskCompletionSource(), new TaskCompletionSource<string?>());
        site.Slow.Act = _ =>
        {
            began.SetResult();
            return end.Task;
        };

        var first = await Jobs.StartDueAsync(Cancellation);
        await UntilEndedAsync(site.Quick, first);
        await began.Task.WaitAsync(Cancellation);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = await Jobs.StartDueAsync(Cancellation);
        await UntilEndedAsync(site.Quick, second);

        site.Slow.Runs.ShouldBe(1);
        site.Quick.Runs.ShouldBe(2);
        end.SetResult(null);
        (await Task.WhenAll(first)).ShouldContain(site.Slow.Name);
        (await FindAsync(site.Slow)).LockedUntil.ShouldBeNull();
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(TaskCanceledException))]
    public async Task A_job_that_fails_in_any_way_is_noted_as_that_and_comes_again(Type problem)
    {
        site.Broken.Act = _ => throw (Exception)Activator.CreateInstance(problem)!;

        var ran = await Jobs.RunDueAsync(Cancellation);

        new[] { site.Slow, site.Broken, site.Quick }.ShouldAllBe(job => ran.Contains(job.Name));
        var row = await FindAsync(site.Broken);
        (row.Alarm, row.LockedUntil).ShouldBe((ScheduledJob.Failed, null));
        row.DueAt.ShouldBe(site.Clock.GetUtcNow().AddMinutes(1), TimeSpan.FromSeconds(10));
        site.Broken.Act = _ => Task.FromResult<string?>(null);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await Jobs.RunDueAsync(Cancellation);
        (await FindAsync(site.Broken)).Alarm.ShouldBeNull();
    }

    [Fact]
    public async Task A_job_that_hangs_is_ended_before_another_instance_takes_it()
    {
        var began = new TaskCompletionSource();
        site.Slow.Act = async cancellation =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        };

        var runs = await Jobs.StartDueAsync(Cancellation);
        await began.Task.WaitAsync(Cancellation);
        site.Clock.Advance(TimeSpan.FromMinutes(9));
        await Task.WhenAll(runs);

        (await FindAsync(site.Slow)).Alarm.ShouldBe(ScheduledJob.Failed);
    }

    [Fact]
    public async Task A_job_that_is_stopped_with_the_program_can_be_begun_by_another_at_once()
    {
        var began = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        site.Slow.Act = async cancellation =>
        {
            began.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return null;
        };

        var runs = await Jobs.StartDueAsync(stop.Token);
        await began.Task.WaitAsync(Cancellation);
        await stop.CancelAsync();
        await Task.WhenAll(runs);
        site.Slow.Act = _ => Task.FromResult<string?>(null);

        (await Jobs.RunDueAsync(Cancellation)).ShouldContain(site.Slow.Name);
    }

    [Fact]
    public async Task Operators_see_of_each_job_how_it_went_when_it_runs_again_and_whether_it_asks_for_a_person()
    {
        var factory = site.Services.GetRequiredService<IMeterFactory>();
        using var runs = new MetricCollector<long>(factory, "DigitaalWerkt.Jobs", "digitaalwerkt.job.runs");
        using var duration = new MetricCollector<double>(factory, "DigitaalWerkt.Jobs", "digitaalwerkt.job.duration");
        using var lastRun = new MetricCollector<double>(factory, "DigitaalWerkt.Jobs", "digitaalwerkt.job.last_run");
        using var nextRun = new MetricCollector<double>(factory, "DigitaalWerkt.Jobs", "digitaalwerkt.job.next_run");
        using var alarm = new MetricCollector<int>(factory, "DigitaalWerkt.Jobs", "digitaalwerkt.job.alarm");
        site.Broken.Act = _ => throw new InvalidOperationException();
        site.Slow.Act = _ => Task.FromResult<string?>("3");

        await Jobs.RunDueAsync(Cancellation);
        await Jobs.RunDueAsync(Cancellation);

        runs.GetMeasurementSnapshot().Select(run => (Job: (string)run.Tags["job"]!, run.Tags["outcome"], run.Value))
            .Where(run => run.Job.StartsWith("played", StringComparison.Ordinal))
            .ShouldBe([("played-slow", "Alarm", 1), ("played-broken", "Failed", 1), ("played-quick", "Done", 1)], ignoreOrder: true);
        duration.GetMeasurementSnapshot().Select(run => run.Tags["job"]).ShouldContain("played-slow");
        var row = await FindAsync(site.Quick);
        Value(lastRun, "played-quick").ShouldBe(row.EndedAt!.Value.ToUnixTimeMilliseconds() / 1000d);
        Value(nextRun, "played-quick").ShouldBe(row.DueAt.ToUnixTimeMilliseconds() / 1000d);
        new[] { "played-slow", "played-broken", "played-quick" }.Select(job => Value(alarm, job)).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public async Task What_is_no_longer_looked_at_is_no_longer_told()
    {
        using var alarm = new MetricCollector<int>(site.Services.GetRequiredService<IMeterFactory>(), "DigitaalWerkt.Jobs", "digitaalwerkt.job.alarm");
        await Jobs.RunDueAsync(Cancellation);
        await Jobs.RunDueAsync(Cancellation);
        alarm.RecordObservableInstruments();
        alarm.GetMeasurementSnapshot(clear: true).ShouldNotBeEmpty();

        site.Clock.Advance(TimeSpan.FromMinutes(4));
        alarm.RecordObservableInstruments();

        alarm.GetMeasurementSnapshot().ShouldBeEmpty();
    }

    static T Value<T>(MetricCollector<T> collector, string job)
        where T : struct
    {
        collector.RecordObservableInstruments();
        return collector.GetMeasurementSnapshot().Last(measured => (string?)measured.Tags["job"] == job).Value;
    }

    Task<ScheduledJob> FindAsync(PlayedJob job) => site.QueryAsync(context => context.ScheduledJobs.AsNoTracking().SingleAsync(j => j.Name == job.Name, Cancellation));

    static async Task UntilEndedAsync(PlayedJob job, IReadOnlyList<Task<string?>> runs)
    {
        await foreach (var run in Task.WhenEach(runs))
        {
            if (await run == job.Name)
            {
                return;
            }
        }
        throw new InvalidOperationException($"{job.Name} did not run.");
    }
}
