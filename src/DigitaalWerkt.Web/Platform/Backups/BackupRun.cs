namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>A back-up or a drill that came to its end, well or not.</summary>
public sealed class BackupRun(
    Guid id, BackupKind kind, DateTimeOffset startedAt, DateTimeOffset endedAt, BackupProblem? problem, string? file, long bytes, int tables, long rows,
    bool isEncrypted)
{
    /// <summary>The most characters of the name of a <see cref="File"/>.</summary>
    public const int FileLength = 200;

    /// <summary>Its own.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>What was done.</summary>
    public BackupKind Kind { get; private set; } = kind;

    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset StartedAt { get; private set; } = startedAt;

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset EndedAt { get; private set; } = endedAt;

    /// <summary>Why it didn't end well; null: it did.</summary>
    public BackupProblem? Problem { get; private set; } = problem;

    /// <summary>The name of the file, without its folder; null: there is none.</summary>
    public string? File { get; private set; } = file;

    /// <summary>How large the file is.</summary>
    public long Bytes { get; private set; } = bytes;

    /// <summary>How many tables it holds.</summary>
    public int Tables { get; private set; } = tables;

    /// <summary>How many rows these hold together.</summary>
    public long Rows { get; private set; } = rows;

    /// <summary>Whether the file is encrypted.</summary>
    public bool IsEncrypted { get; private set; } = isEncrypted;
}
