using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Removes every night the reports that were kept long enough, with their photos.</summary>
public sealed class RemoveDriftReports(AppDbContext context, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "remove-drift-reports";

    // Before the bytes that nothing names any more, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 40);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        await Old().ExecuteDeleteAsync(cancellationToken);
        await Checked().ExecuteDeleteAsync(cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken)
    {
        var old = Old();
        return
        [
            await old.LookAsync(KeptFor.OpenDrift, r => r.At, cancellationToken),
            await Checked().Where(r => !old.Any(o => o.Id == r.Id)).LookAsync(KeptFor.CheckedDrift, r => r.CheckedAt, cancellationToken),
        ];
    }

    IQueryable<DriftReport> Old()
    {
        var before = KeptFor.OpenDrift.Term.Before(clock.GetUtcNow());
        return context.DriftReports.Where(r => r.At < before);
    }

    IQueryable<DriftReport> Checked()
    {
        var before = KeptFor.CheckedDrift.Term.Before(clock.GetUtcNow());
        return context.DriftReports.Where(r => r.CheckedAt < before);
    }
}
