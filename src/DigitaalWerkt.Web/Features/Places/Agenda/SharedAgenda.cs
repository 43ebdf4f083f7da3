using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>
/// The one agenda of staff, rooms and equipment, for every feature that plans. In the transaction in which something is planned, changed or
/// cancelled its feature takes the lock of the planners, looks with what it clashes, and writes what it takes.
/// </summary>
/// <remarks>docs/adr/0014-planning.md</remarks>
public sealed class SharedAgenda(AppDbContext context, IEnumerable<IAgendaSource> sources)
{
    /// <summary>
    /// Writes what things take, in the place of what they took before. It is saved with the things themselves, at the next save of the
    /// context. A reason to clash is kept for what does clash; for all else a thing stands in the constraint like any other.
    /// </summary>
    /// <param name="rows">Of each thing all that it takes.</param>
    public async Task WriteAsync(IReadOnlyCollection<Occupation> rows, CancellationToken cancellationToken)
    {
        foreach (var things in rows.GroupBy(row => row.SubjectKind, row => row.SubjectId))
        {
            await ReleaseAsync(things.Key, [.. things.Distinct()], cancellationToken);
        }
        var excused = rows.Where(row => row.ClashReason is not null).ToList();
        var others = await FindTakenAsync(excused, cancellationToken);
        foreach (var row in excused.Where(row => !others.Concat(rows).Any(row.ClashesWith)))
        {
            row.NeedsNoLeave();
        }
        context.Occupations.AddRange(rows);
    }

    /// <summary>Frees all that a thing takes, at once.</summary>
    public Task ReleaseAsync(Subject subject, CancellationToken cancellationToken) =>
        ReleaseAsync(subject.Kind, [subject.Id], cancellationToken);

    /// <summary>Looks up what stands in the way, also of what may clash: a planner wants to know.</summary>
    /// <param name="wanted">Rows as they would be; what their own things take already is no clash.</param>
    /// <returns>In the order of time.</returns>
    public async Task<IReadOnlyList<AgendaClash>> FindClashesAsync(
        IReadOnlyCollection<Occupation> wanted, CancellationToken cancellationToken)
    {
        var taken = await FindTakenAsync(wanted, cancellationToken);
        var clashes = wanted.SelectMany(row => taken.Where(row.ClashesWith).Select(other => (Wanted: row, Taken: other))).ToList();
        if (clashes.Count == 0)
        {
            return [];
        }
        var names = await FindNamesAsync(clashes.Select(clash => clash.Taken), cancellationToken);
        var entries = new Dictionary<(string Kind, Guid Id), AgendaEntry>();
        foreach (var things in clashes.GroupBy(clash => clash.Taken.SubjectKind, clash => clash.Taken.SubjectId))
        {
            var source = sources.Single(source => source.Kind == things.Key);
            foreach (var (id, entry) in await source.DescribeAsync([.. things.Distinct()], cancellationToken))
            {
                entries.Add((things.Key, id), entry);
            }
        }
        return
        [
            .. clashes
                .Select(clash => new AgendaClash(
                    clash.Wanted, clash.Taken, names[clash.Taken.ResourceId], entries[(clash.Taken.SubjectKind, clash.Taken.SubjectId)]))
                .OrderBy(clash => clash.Entry.StartsAt).ThenBy(clash => clash.Taken.SubjectId).ThenBy(clash => clash.Taken.ResourceKind),
        ];
    }

    /// <summary>What others have of what these rows want, around the time at which they want it.</summary>
    async Task<List<Occupation>> FindTakenAsync(IReadOnlyCollection<Occupation> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return [];
        }
        var resources = wanted.Select(row => row.ResourceId).Distinct().ToList();
        var things = wanted.Select(row => row.SubjectId).Distinct().ToList();
        var span = new NpgsqlRange<DateTime>(
            wanted.Min(row => row.During.LowerBound), true, wanted.Max(row => row.During.UpperBound), false);
        return await context.Occupations.AsNoTracking()
            .Where(o => resources.Contains(o.ResourceId) && o.During.Overlaps(span) && !things.Contains(o.SubjectId))
            .ToListAsync(cancellationToken);
    }

    async Task<Dictionary<Guid, string>> FindNamesAsync(IEnumerable<Occupation> taken, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var resources in taken.GroupBy(row => row.ResourceKind, row => row.ResourceId))
        {
            var ids = resources.Distinct().ToList();
            var named = resources.Key switch
            {
                ResourceKind.StaffMember => context.StaffMembers.Where(m => ids.Contains(m.Id))
                    .Select(m => new KeyValuePair<Guid, string>(m.Id, m.Name)),
                ResourceKind.Room => context.Rooms.Where(r => ids.Contains(r.Id)).Select(r => new KeyValuePair<Guid, string>(r.Id, r.Name)),
                _ => context.EquipmentSets.Where(e => ids.Contains(e.Id)).Select(e => new KeyValuePair<Guid, string>(e.Id, e.Name)),
            };
            await foreach (var (id, name) in named.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                names.Add(id, name);
            }
        }
        return names;
    }

    Task ReleaseAsync(string kind, List<Guid> ids, CancellationToken cancellationToken) =>
        context.Occupations.Where(o => o.SubjectKind == kind && ids.Contains(o.SubjectId)).ExecuteDeleteAsync(cancellationToken);
}
