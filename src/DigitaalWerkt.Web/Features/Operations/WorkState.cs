using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Operations;

/// <summary>What the site does by itself: jobs, and messages that wait.</summary>
public sealed class WorkState(AppDbContext context, IEnumerable<IJob> jobs, JobAlarms<AppDbContext> alarms, Texts texts, TimeProvider clock)
{
    // Every instance looks three times a minute.
    static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    static readonly Dictionary<Channel, TimeSpan> TooLong = new()
    {
        [Channel.Email] = TimeSpan.FromMinutes(30), [Channel.Sms] = TimeSpan.FromMinutes(30), [Channel.Call] = TimeSpan.FromDays(2),
    };

    /// <summary>Each job, those that ask for a person first.</summary>
    public async Task<IReadOnlyList<StateLine>> JobsAsync(CancellationToken cancellationToken)
    {
        var known = await context.ScheduledJobs.AsNoTracking().ToDictionaryAsync(job => job.Name, cancellationToken);
        var asks = (await alarms.ReadAsync(cancellationToken)).ToLookup(alarm => alarm.Title, alarm => alarm.What);
        var now = clock.GetUtcNow();
        return
        [
            .. jobs.Select(job => (Title: texts.Dutch(job.Feature, $"Job_{job.Name}"), Row: known.GetValueOrDefault(job.Name)))
                .Select(job => Say(job.Title, job.Row, asks[job.Title].FirstOrDefault(), now))
                .OrderByDescending(line => line.IsWrong).ThenBy(line => line.What, StringComparer.Ordinal),
        ];
    }

    /// <summary>For how long the message of each channel that waits longest is due.</summary>
    public async Task<IReadOnlyList<StateLine>> MessagesAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var waiting = await context.OutboxMessages.Where(m => m.State == MessageState.Waiting && m.DueAt <= now)
            .GroupBy(m => m.Channel).Select(m => new { m.Key, Count = m.Count(), Since = m.Min(one => one.DueAt) })
            .ToDictionaryAsync(m => m.Key, cancellationToken);
        return [.. TooLong.Keys.Select(channel => waiting.TryGetValue(channel, out var some)
            ? Say(channel, some.Count, some.Since, now)
            : new StateLine(Dutch($"Outbox_{channel}"), Dutch("Outbox_None")))];
    }

    StateLine Say(Channel channel, int count, DateTimeOffset since, DateTimeOffset now)
    {
        var isLate = now - since > TooLong[channel];
        return new(
            Dutch($"Outbox_{channel}"), Dutch(count == 1 ? "Outbox_One" : "Outbox_Some", count, BelgianFormat.ShortMoment(since)),
            isLate ? Dutch($"Outbox_{channel}_Do") : null, isLate);
    }

    StateLine Say(string title, ScheduledJob? job, string? asks, DateTimeOffset now)
    {
        var isLate = job is not null && job.DueAt < now - Late && (job.LockedUntil is null || job.LockedUntil < now);
        var how = job?.EndedAt is { } ended
            ? Dutch("Job_Ran", BelgianFormat.ShortMoment(ended), BelgianFormat.ShortMoment(job.DueAt))
            : Dutch("Job_Never");
        return new(title, how, asks ?? (isLate ? Dutch("Job_Late_Do") : null), asks is not null || isLate);
    }

    string Dutch(string key, params object?[] args) => texts.Dutch("Operations", key, args);
}
