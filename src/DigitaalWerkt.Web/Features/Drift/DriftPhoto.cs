using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>The photo that somebody sent with a report. Its bytes lie in the <see cref="IFileStore"/>, under its id.</summary>
public sealed class DriftPhoto
{
    DriftPhoto()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ReportId { get; private set; }

    /// <summary>SHA-256 of the content: what is handed out is what was kept.</summary>
    public byte[] Hash { get; private set; } = [];

    public FileScan Scan { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static DriftPhoto Of(ReadFile read, Guid reportId, DateTimeOffset now) =>
        new() { ReportId = reportId, Hash = read.Hash, Scan = read.Scan, At = now };
}
