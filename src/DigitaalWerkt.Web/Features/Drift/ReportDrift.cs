using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>A visitor says that their screen is another one, and may send a photo of it.</summary>
public sealed class ReportDrift(
    AppDbContext context, DriftTransaction transaction, KeyedHash hash, IFileStore store, FlaggedSteps flagged, TimeProvider clock)
{
    /// <summary>Done twice by one visitor it is done once.</summary>
    /// <param name="device">Of the visitor.</param>
    /// <returns>The report.</returns>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public async Task<Guid> RunAsync(Module module, Step step, Guid device, CancellationToken cancellationToken)
    {
        // Of the step as well: nobody can see which steps one visitor reported.
        var visitor = hash.Of($"screen differs {module.Slug}/{step.Id}", device.ToByteArray());
        var (slug, id) = (module.Slug, step.Id);
        var report = await transaction.RunAsync(
            async () => await context.DriftReports.AsNoTracking().SingleOrDefaultAsync(
                    r => r.Module == slug && r.Step == id && r.VisitorHash == visitor && r.CheckedAt == null, cancellationToken)
                ?? context.Add(new DriftReport(slug, id, visitor, clock.GetUtcNow())).Entity,
            cancellationToken);
        flagged.LookAgain();
        return report.Id;
    }

    /// <summary>Whether a report has its photo; null: there is no such report any more.</summary>
    public async Task<bool?> HasPhotoAsync(Guid reportId, CancellationToken cancellationToken) => await context.DriftReports
        .Where(r => r.Id == reportId).Select(r => (bool?)context.DriftPhotos.Any(p => p.ReportId == r.Id)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Keeps the photo of a report; the first one stays.</summary>
    /// <returns>False: somebody looked at it already, or it isn't there any more. Nothing was kept.</returns>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<bool> AddPhotoAsync(Guid reportId, ReadFile read, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockAsync(reportId, cancellationToken) is not { CheckedAt: null })
            {
                return false;
            }
            if (!await context.DriftPhotos.AnyAsync(p => p.ReportId == reportId, cancellationToken))
            {
                var photo = DriftPhoto.Of(read, reportId, clock.GetUtcNow());
                await store.KeepAsync(photo.Id, read.Content, cancellationToken);
                context.Add(photo);
            }
            return true;
        },
        cancellationToken);
}
