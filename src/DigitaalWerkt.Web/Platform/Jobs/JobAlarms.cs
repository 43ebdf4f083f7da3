using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>The jobs that ask for a person.</summary>
/// <typeparam name="TContext">The context that has <see cref="ScheduledJob"/> in its model.</typeparam>
public sealed class JobAlarms<TContext>(TContext context, IEnumerable<IJob> jobs, Texts texts)
    where TContext : DbContext
{
    /// <summary>By name. A job that is no longer there has nothing to tell: nobody would ever end its alarm.</summary>
    public async Task<IReadOnlyList<JobAlarm>> ReadAsync(CancellationToken cancellationToken)
    {
        var found = await context.Set<ScheduledJob>().Where(j => j.Alarm != null).ToDictionaryAsync(j => j.Name, j => j.Alarm!, cancellationToken);
        return [.. jobs.Where(job => found.ContainsKey(job.Name)).OrderBy(job => job.Name, StringComparer.Ordinal).Select(job => Say(job, found[job.Name]))];
    }

    JobAlarm Say(IJob job, string found) => new(
        texts.Dutch(job.Feature, $"Job_{job.Name}"),
        found == ScheduledJob.Failed ? texts.Dutch(job.Feature, $"Job_{job.Name}_Failed") : texts.Dutch(job.Feature, $"Job_{job.Name}_Found", found));
}
