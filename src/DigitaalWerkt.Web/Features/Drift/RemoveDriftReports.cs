using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Removes every night the reports that were kept long enough, with their photos.</summary>
public sealed class RemoveDriftReports(AppDbContext context, TimeProvider clock) : IJob
{
    public const string JobName = "remove-drift-reports";

    // Before the bytes that nothing names any more, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 40);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (open, done) = (now - DriftReport.Kept, now - DriftReport.KeptWhenChecked);
        await context.DriftReports.Where(r => r.At < open || r.CheckedAt < done).ExecuteDeleteAsync(cancellationToken);
        return null;
    }
}
