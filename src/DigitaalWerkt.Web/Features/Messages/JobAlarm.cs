using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>What the last run of a job found that a person has to look at.</summary>
/// <param name="Found">How many rows; or that the job itself failed.</param>
public sealed record JobAlarm(string Job, string Found)
{
    public string TitleKey => $"Messages_Job_{Job}";

    /// <summary>The key of the sentence, with the number in it.</summary>
    public string WhatKey => Found == ScheduledJob.Failed ? $"Messages_Job_{Job}_Failed" : $"Messages_Job_{Job}_Found";

    public static async Task<IReadOnlyList<JobAlarm>> AllAsync(AppDbContext context, CancellationToken cancellationToken) => await context.ScheduledJobs
        .Where(j => j.Alarm != null).OrderBy(j => j.Name).Select(j => new JobAlarm(j.Name, j.Alarm!)).ToListAsync(cancellationToken);
}
