using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>
/// The one agenda of staff, rooms and equipment, for every feature that plans. In the transaction in which something is planned or changed its
/// feature takes the lock of the planners, looks with what it clashes, and writes what it takes. What is cancelled takes nothing, and needs no lock.
/// </summary>
/// <remarks>docs/adr/0014-planning.md</remarks>
public sealed class SharedAgenda(AppDbContext context, IEnumerable<IAgendaSource> sources, Texts texts)
{
    /// <summary>
    /// Writes what things take, in the place of what they took before. It is saved with the things themselves, at the next save of the
    /// context. A reason to clash is kept for what does clash; for all else a thing stands in the constraint like any other.
    /// </summary>
    /// <param name="occupants">The things; one that takes nothing any more loses what it had.</param>
    /// <param name="rows">All that they take.</param>
    public async Task WriteAsync(
        IReadOnlyCollection<Occupant> occupants, IReadOnlyCollection<Occupation> rows, CancellationToken cancellationToken)
    {
        if (rows.FirstOrDefault(row => !occupants.Contains(row.Occupant)) is { } stray)
        {
            throw new ArgumentException($"A row of {stray.Occupant}, which isn't written.", nameof(rows));
        }
        foreach (var things in occupants.GroupBy(thing => thing.Kind, thing => thing.Id))
        {
            var ids = things.ToList();
            await context.Occupations.Where(o => o.OccupantKind == things.Key && ids.Contains(o.OccupantId))
                .ExecuteDeleteAsync(cancellationToken);
        }
        var excused = rows.Where(row => row.ClashReason is not null).ToList();
        var others = await FindTakenAsync(excused, cancellationToken);
        foreach (var row in excused.Where(row => !others.Concat(rows).Any(row.ClashesWith)))
        {
            row.NeedsNoLeave();
        }
        context.Occupations.AddRange(rows);
    }

    /// <summary>The same for one thing.</summary>
    public Task WriteAsync(Occupant occupant, IReadOnlyCollection<Occupation> rows, CancellationToken cancellationToken) =>
        WriteAsync([occupant], rows, cancellationToken);

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
        var entries = await FindEntriesAsync(clashes.Select(clash => clash.Taken.Occupant), cancellationToken);
        return
        [
            .. clashes
                .Select(clash => new AgendaClash(
                    clash.Wanted, clash.Taken, names[clash.Taken.ResourceId],
                    entries.GetValueOrDefault(clash.Taken.Occupant) ?? Unnamed(clash.Taken)))
                .OrderBy(clash => clash.Entry.StartsAt).ThenBy(clash => clash.Taken.OccupantId).ThenBy(clash => clash.Taken.ResourceKind),
        ];
    }

    /// <summary>Looks up what is planned in a while, each thing once. What is cancelled takes nothing, and isn't there.</summary>
    /// <param name="until">From then on it doesn't matter; null: there is no end.</param>
    /// <param name="resource">What has to take it; null: whatever does.</param>
    /// <returns>In the order of time.</returns>
    public async Task<IReadOnlyList<AgendaEntry>> FindPlannedAsync(
        DateTimeOffset from, DateTimeOffset? until, Resource? resource, CancellationToken cancellationToken)
    {
        var span = new NpgsqlRange<DateTime>(from.UtcDateTime, true, false, until?.UtcDateTime ?? default, false, until is null);
        var rows = context.Occupations.AsNoTracking().Where(o => o.During.Overlaps(span));
        if (resource is not null)
        {
            rows = rows.Where(o => o.ResourceKind == resource.Kind && o.ResourceId == resource.Id);
        }
        var taken = (await rows.ToListAsync(cancellationToken)).DistinctBy(row => row.Occupant).ToList();
        var entries = await FindEntriesAsync(taken.Select(row => row.Occupant), cancellationToken);
        return [.. taken.Select(row => entries.GetValueOrDefault(row.Occupant) ?? Unnamed(row)).OrderBy(entry => entry.StartsAt)];
    }

    /// <summary>What others have of what these rows want, around the time at which they want it.</summary>
    async Task<List<Occupation>> FindTakenAsync(IReadOnlyCollection<Occupation> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return [];
        }
        var resources = wanted.Select(row => row.ResourceId).Distinct().ToList();
        var things = wanted.Select(row => row.OccupantId).Distinct().ToList();
        var span = new NpgsqlRange<DateTime>(
            wanted.Min(row => row.During.LowerBound), true, wanted.Max(row => row.During.UpperBound), false);
        return await context.Occupations.AsNoTracking()
            .Where(o => resources.Contains(o.ResourceId) && o.During.Overlaps(span) && !things.Contains(o.OccupantId))
            .ToListAsync(cancellationToken);
    }

    async Task<Dictionary<Occupant, AgendaEntry>> FindEntriesAsync(IEnumerable<Occupant> occupants, CancellationToken cancellationToken)
    {
        var entries = new Dictionary<Occupant, AgendaEntry>();
        foreach (var things in occupants.Distinct().GroupBy(thing => thing.Kind, thing => thing.Id))
        {
            if (sources.FirstOrDefault(source => source.Kind == things.Key) is { } source)
            {
                foreach (var (id, entry) in await source.DescribeAsync([.. things], cancellationToken))
                {
                    entries.Add(new(things.Key, id), entry);
                }
            }
        }
        return entries;
    }

    // Of a feature that isn't here any more, or whose row is gone: it is in the way all the same.
    AgendaEntry Unnamed(Occupation taken) => new(
        texts.Dutch("Places", "Agenda_Unnamed"), null, new(taken.During.LowerBound), new(taken.During.UpperBound), null);

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
}
