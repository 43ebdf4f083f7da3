using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Says in the log of which report somebody opened the rows.</summary>
public sealed class RowsInLog(AppDbContext context, ReportWords words) : IActSubject
{
    public StaffAct Act => StaffAct.FigureRowsOpened;

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var reports = await context.FrozenReports.Where(report => ids.Contains(report.Id))
            .Select(report => new { report.Id, report.Data, report.Edition })
            .ToListAsync(cancellationToken);
        return reports.ToDictionary(
            report => report.Id, report => words.Say("Frozen_Title", words.Name(SnapshotFile.Read(report.Data)), report.Edition));
    }
}
