using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>What visitors said about screens, for editors.</summary>
public sealed class ReadDrift(AppDbContext context, IFileStore store, FlaggedSteps flagged, TimeProvider clock)
{
    /// <summary>The steps of which something was said, those that learners are warned of first, then the last one first.</summary>
    public async Task<IReadOnlyList<DriftRow>> AllAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - DriftReport.Counts;
        var open = context.DriftReports.Where(r => r.CheckedAt == null);
        var rows = await open.GroupBy(r => new { r.Module, r.Step })
            .Select(same => new
            {
                same.Key.Module,
                same.Key.Step,
                Count = same.Count(),
                Lately = same.Count(r => r.At > since),
                First = same.Min(r => r.At),
                Last = same.Max(r => r.At),
            })
            .ToListAsync(cancellationToken);
        var photos = await open.Where(r => context.DriftPhotos.Any(p => p.ReportId == r.Id)).GroupBy(r => new { r.Module, r.Step })
            .Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => (same.Key.Module, same.Key.Step), same => same.Count, cancellationToken);
        return
        [
            .. rows.Select(r => new DriftRow(r.Module, r.Step, r.Count, r.Lately, photos.GetValueOrDefault((r.Module, r.Step)), r.First, r.Last))
                .OrderByDescending(row => row.IsFlagged).ThenByDescending(row => row.Last),
        ];
    }

    /// <summary>The reports of one step, the last one first; also those that somebody looked at, as long as they are kept.</summary>
    public async Task<IReadOnlyList<DriftTold>> OfAsync(string module, string step, CancellationToken cancellationToken) => await context.DriftReports
        .Where(r => r.Module == module && r.Step == step).OrderByDescending(r => r.At).ThenBy(r => r.Id)
        .Select(r => new DriftTold(
            r.At, context.DriftPhotos.Where(p => p.ReportId == r.Id).Select(p => (Guid?)p.Id).SingleOrDefault(),
            context.DriftPhotos.Where(p => p.ReportId == r.Id).Select(p => (FileScan?)p.Scan).SingleOrDefault(), r.CheckedAt))
        .ToListAsync(cancellationToken);

    /// <summary>The bytes of a photo.</summary>
    /// <returns>Null when it isn't there any more.</returns>
    /// <exception cref="InvalidDataException">What lies there isn't what was kept.</exception>
    public async Task<(DriftPhoto Photo, byte[] Content)?> PhotoAsync(Guid id, CancellationToken cancellationToken)
    {
        var photo = await context.DriftPhotos.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        return photo is not null && await store.FindIntactAsync(id, photo.Hash, cancellationToken) is { } content ? (photo, content) : null;
    }

    /// <summary>Somebody compared the step with the real screens. What came in since they looked stays.</summary>
    /// <param name="until">Of the last report that they saw.</param>
    public async Task CheckAsync(string module, string step, DateTimeOffset until, Guid staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await context.DriftReports.Where(r => r.Module == module && r.Step == step && r.CheckedAt == null && r.At <= until)
            .ExecuteUpdateAsync(change => change.SetProperty(r => r.CheckedAt, now).SetProperty(r => r.CheckedBy, staff), cancellationToken);
        flagged.LookAgain();
    }
}
