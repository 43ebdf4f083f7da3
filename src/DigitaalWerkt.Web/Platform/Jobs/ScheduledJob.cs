namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>When a job is due; one row for all instances, leased by the one that runs it.</summary>
public sealed class ScheduledJob(string name, DateTimeOffset dueAt)
{
    public const int NameLength = 40;
    public const int AlarmLength = 100;

    public string Name { get; private set; } = name;
    public DateTimeOffset DueAt { get; private set; } = dueAt;
    public DateTimeOffset? LockedUntil { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the last run found that a person has to look at.</summary>
    public string? Alarm { get; private set; }
}
