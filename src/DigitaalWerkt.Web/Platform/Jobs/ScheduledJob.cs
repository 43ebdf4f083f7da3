namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>When a job is due; one row for all instances, leased by the one that runs it.</summary>
public sealed class ScheduledJob(string name, DateTimeOffset dueAt)
{
    /// <summary>The most characters of a <see cref="Name"/>.</summary>
    public const int NameLength = 40;

    /// <summary>The most characters of an alarm.</summary>
    public const int AlarmLength = 100;

    /// <summary>The alarm of a job that did not get to its end.</summary>
    public const string Failed = "Failed";

    /// <summary>What the job is called, as in the logs.</summary>
    public string Name { get; private set; } = name;

    /// <summary>When it runs next, in UTC.</summary>
    public DateTimeOffset DueAt { get; private set; } = dueAt;

    /// <summary>Until when an instance holds it, in UTC; null: nobody.</summary>
    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>When it last ended, in UTC; null: never.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the last run found that a person has to look at.</summary>
    public string? Alarm { get; private set; }

    /// <summary>Whether it can be run now, by whoever takes it first.</summary>
    public bool IsDue(DateTimeOffset now) => DueAt <= now && (LockedUntil is null || LockedUntil <= now);
}
