using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Reads reports that were frozen.</summary>
public class ReadFrozen(AppDbContext context)
{
    /// <summary>The last edition of a period; null: it was never frozen.</summary>
    public virtual Task<FrozenReport?> LastAsync(string period, CancellationToken cancellationToken) => context.FrozenReports.AsNoTracking()
        .Where(report => report.Period == period).OrderByDescending(report => report.Edition).FirstOrDefaultAsync(cancellationToken);

    public Task<FrozenReport?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        context.FrozenReports.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, cancellationToken);

    /// <summary>The edition before; null: it is the first.</summary>
    public Task<FrozenReport?> BeforeAsync(FrozenReport report, CancellationToken cancellationToken) => context.FrozenReports.AsNoTracking()
        .SingleOrDefaultAsync(other => other.Period == report.Period && other.Edition == report.Edition - 1, cancellationToken);

    /// <summary>All editions, the last that was frozen first.</summary>
    public Task<List<FrozenRow>> AllAsync(CancellationToken cancellationToken) => (
        from report in context.FrozenReports
        orderby report.FrozenAt descending, report.Edition descending
        select new FrozenRow(
            report.Id, report.Period, report.Edition, report.FrozenAt,
            context.Operations.Where(operation => operation.Id.ToString() == report.Period).Select(operation => operation.Name)
                .SingleOrDefault()))
        .ToListAsync(cancellationToken);
}
