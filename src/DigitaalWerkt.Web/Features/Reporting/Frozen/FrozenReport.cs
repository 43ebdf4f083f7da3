using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>
/// A report as it was frozen: its snapshot as text, with the hash of it. Nobody changes or removes it, which a trigger in the database says
/// too. What was not right gets another edition, which says why.
/// </summary>
public sealed class FrozenReport
{
    /// <summary>The unique index: of two who freeze the same period at once, one does.</summary>
    public const string OncePerEdition = "ix_frozen_report_period_edition";

    /// <summary>The check that the hash is that of the data.</summary>
    public const string HashOfData = "ck_frozen_report_hash";

    public const int TextLength = 300;

    FrozenReport()
    {
    }

    public FrozenReport(ReportSnapshot snapshot, int edition, string? reason, string? why, Guid frozenBy, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        (Period, Edition, Reason, Why, FrozenBy, FrozenAt) = (snapshot.Period, edition, reason, why, frozenBy, now);
        Data = SnapshotFile.Write(snapshot);
        Hash = SnapshotFile.HashOf(Data);
    }

    public Guid Id { get; private set; }

    /// <summary>As <see cref="ReportPeriod.Key"/>.</summary>
    public string Period { get; private set; } = "";

    /// <summary>From 1 on.</summary>
    public int Edition { get; private set; }

    /// <summary>Why there is another edition; null: it is the first.</summary>
    public string? Reason { get; private set; }

    /// <summary>Why it was frozen although something didn't seem right; null: nothing did.</summary>
    public string? Why { get; private set; }

    /// <summary>The snapshot, as <see cref="SnapshotFile"/> wrote it.</summary>
    public string Data { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public Guid FrozenBy { get; private set; }

    public DateTimeOffset FrozenAt { get; private set; }

    /// <summary>
    /// Whether city and public may have it, without small numbers: only a year that was over. A quarter, an operation or what is counted so far can
    /// be subtracted from a year, and then a small number is found.
    /// </summary>
    public bool MayGoOut => IsOfYearThatWasOver(Period, FrozenAt);

    /// <summary>As <see cref="MayGoOut"/>, for whoever hasn't read all of it.</summary>
    public static bool IsOfYearThatWasOver(string period, DateTimeOffset frozenAt) =>
        ReportPeriod.Read(period) is { IsQuarter: false } year && BrusselsTime.DayOf(frozenAt) > year.Until;
}
