using System.Diagnostics;
using System.Diagnostics.Metrics;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>What operators see of the jobs: each run here, and how each job stands for all instances together.</summary>
public sealed class JobMeters
{
    readonly Counter<long> runs;
    readonly Histogram<double> duration;
    readonly NotedFigures<double> lastRun;
    readonly NotedFigures<double> nextRun;
    readonly NotedFigures<int> alarms;

    /// <summary>Makes the instruments.</summary>
    public JobMeters(IMeterFactory factory, TimeProvider clock)
    {
        var meter = factory.Create($"{Telemetry.MeterPrefix}.Jobs");
        runs = meter.CreateCounter<long>("digitaalwerkt.job.runs", "{run}", "Runs of a job that came to their end here.");
        duration = meter.CreateHistogram("digitaalwerkt.job.duration", "s", "How long a run took.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600],
        });
        (lastRun, nextRun, alarms) = (new(clock), new(clock), new(clock));
        meter.CreateObservableGauge("digitaalwerkt.job.last_run", lastRun.Read, "s", "When a job last ended, in seconds since 1970.");
        meter.CreateObservableGauge("digitaalwerkt.job.next_run", nextRun.Read, "s", "When a job is due, in seconds since 1970.");
        meter.CreateObservableGauge("digitaalwerkt.job.alarm", alarms.Read, "{alarm}", "1 when the last run failed or asks for a person.");
    }

    /// <summary>A run came to its end here.</summary>
    public void Ran(string job, string? alarm, TimeSpan took)
    {
        var outcome = alarm switch { null => "Done", ScheduledJob.Failed => "Failed", _ => "Alarm" };
        var tags = new TagList { { "job", job }, { "outcome", outcome } };
        runs.Add(1, tags);
        duration.Record(took.TotalSeconds, tags);
    }

    /// <summary>How the jobs stand in the database, which every instance that runs jobs reads every twenty seconds anyway.</summary>
    public void Note(IReadOnlyCollection<ScheduledJob> jobs)
    {
        lastRun.Note(jobs.Where(job => job.EndedAt is not null).Select(job => Of(job, Seconds(job.EndedAt!.Value))));
        nextRun.Note(jobs.Select(job => Of(job, Seconds(job.DueAt))));
        alarms.Note(jobs.Select(job => Of(job, job.Alarm is null ? 0 : 1)));
    }

    static double Seconds(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds() / 1000d;

    static Measurement<T> Of<T>(ScheduledJob job, T value)
        where T : struct => new(value, new KeyValuePair<string, object?>("job", job.Name));
}
