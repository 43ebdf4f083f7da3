using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Says in the log of which report somebody opened the rows.</summary>
public sealed class RowsInLog(AppDbContext context, ReadFrozen frozen, FrozenMemory memory, ReportWords words) : IActSubject
{
    public StaffAct Act => StaffAct.FigureRowsOpened;

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var there = await context.FrozenReports.Where(report => ids.Contains(report.Id)).Select(report => report.Id).ToListAsync(cancellationToken);
        var names = new Dictionary<Guid, string>();
        foreach (var id in there)
        {
            names[id] = (memory.Find<FrozenTitle>(id) ?? await TitleAsync(id, cancellationToken)).Text;
        }
        return names;
    }

    // A whole snapshot is read for its name, so that an operation is called as it was then.
    async Task<FrozenTitle> TitleAsync(Guid id, CancellationToken cancellationToken)
    {
        var report = (await frozen.FindAsync(id, cancellationToken))!;
        return memory.Get<FrozenTitle>(id, () => new(words.Say("Frozen_Title", words.Name(SnapshotFile.Read(report.Data)), report.Edition)));
    }
}
