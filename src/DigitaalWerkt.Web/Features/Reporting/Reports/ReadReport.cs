using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Frozen;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>Reads the report that somebody asked for: of a frozen snapshot, which only the network has, or of one that is taken now.</summary>
public sealed class ReadReport(TakeSnapshot take, ReadFrozen frozen)
{
    /// <returns>Null: there is no such report, or whoever asks may not see it.</returns>
    public async Task<ReportSheet?> RunAsync(ReportQuery query, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        if (query.Edition is { } id)
        {
            return coordinator.Has(StaffRole.NetworkCoordinator) && await frozen.FindAsync(id, cancellationToken) is { } edition
                && (!query.IsForCity || edition.MayGoOut)
                ? Sheet(SnapshotFile.Read(edition.Data), query, edition, await ChangesAsync(edition, query, cancellationToken))
                : null;
        }
        if (query.IsForCity || await take.FindPeriodAsync(query.Period, coordinator, cancellationToken) is not { } period)
        {
            return null;
        }
        var snapshot = await take.RunAsync(period, coordinator, withDoubts: false, cancellationToken);
        return query.Filter.Organisation is { } organisation && snapshot.Organisations.All(known => known.Id != organisation)
            ? null
            : Sheet(snapshot, query, null, []);
    }

    static ReportSheet Sheet(ReportSnapshot snapshot, ReportQuery query, FrozenReport? edition, IReadOnlyList<FigureChange> changes) =>
        new(Report.Of(snapshot, query.IsForCity, query.IsForCity ? ReportFilter.None : query.Filter), edition, changes);

    async Task<IReadOnlyList<FigureChange>> ChangesAsync(FrozenReport edition, ReportQuery query, CancellationToken cancellationToken) =>
        !query.IsForCity && await frozen.BeforeAsync(edition, cancellationToken) is { } before
            ? CompareEditions.Of(SnapshotFile.Read(before.Data), SnapshotFile.Read(edition.Data))
            : [];
}
