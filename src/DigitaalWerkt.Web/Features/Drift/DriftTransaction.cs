using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>The transaction of what is said about screens.</summary>
public sealed class DriftTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [DriftReport.OncePerVisitor];

    /// <summary>Holds a report until the transaction ends.</summary>
    /// <returns>Null when there is none.</returns>
    public Task<DriftReport?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.DriftReports.FromSql($"select * from drift_report where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
