using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Reads entries of the log with the names of whom and what they are about, as these are called now.</summary>
public sealed class LogRows(AppDbContext context, IEnumerable<IActSubject> subjects)
{
    /// <summary>In the order of the entries.</summary>
    public async Task<IReadOnlyList<LogRow>> ReadAsync(IQueryable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        IReadOnlyList<LogRow> rows = await entries.Select(entry => new LogRow(
            entry.At, entry.Act, entry.From, entry.To,
            context.StaffMembers.Where(member => member.Id == entry.ActorId).Select(member => member.Name).SingleOrDefault(),
            entry.AboutId,
            context.StaffMembers.Where(member => member.Id == entry.AboutId).Select(member => member.Name).SingleOrDefault()
                ?? context.Invitations.Where(i => i.Id == entry.AboutId).Select(i => i.Name).SingleOrDefault()
                ?? context.Organisations.Where(o => o.Id == entry.AboutId).Select(o => o.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);
        foreach (var subject in subjects)
        {
            var ids = rows.Where(row => row.Act == subject.Act).Select(row => row.AboutId).Distinct().ToList();
            if (ids.Count > 0)
            {
                var names = await subject.NamesAsync(ids, cancellationToken);
                rows = [.. rows.Select(row => row.Act == subject.Act ? row with { About = names.GetValueOrDefault(row.AboutId) } : row)];
            }
        }
        return await WithTrainersAsync(rows, cancellationToken);
    }

    // Two people may have one name, so a trainer is named with where they work.
    async Task<IReadOnlyList<LogRow>> WithTrainersAsync(IReadOnlyList<LogRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Where(OfTrainers).SelectMany(row => new[] { row.From, row.To }).OfType<string>().Select(Guid.Parse)
            .Distinct().ToList();
        if (ids.Count == 0)
        {
            return rows;
        }
        var names = await context.StaffMembers.Where(member => ids.Contains(member.Id))
            .Select(member => new { member.Id, member.Name, Organisation = member.Organisation!.Name })
            .ToDictionaryAsync(member => $"{member.Id}", member => $"{member.Name} ({member.Organisation})", cancellationToken);
        return [.. rows.Select(row => OfTrainers(row) ? row with { From = NameOf(row.From), To = NameOf(row.To) } : row)];

        static bool OfTrainers(LogRow row) => row.Act == StaffAct.ClassTrainerChanged;

        string? NameOf(string? id) => id is null ? null : names.GetValueOrDefault(id);
    }
}
