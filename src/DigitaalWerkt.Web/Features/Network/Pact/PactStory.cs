using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared.Events;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What is told of an action besides its own row.</summary>
/// <param name="Entries">The last one first.</param>
/// <param name="Signals">The numbers of the signals that hang on it, of those that its reader may read.</param>
/// <param name="Initiatives">The initiatives that hang on it, by name.</param>
/// <param name="Events">The events that hang on it, coming or over, the first one first.</param>
public sealed record PactStory(
    IReadOnlyList<ToldPactEntry> Entries,
    IReadOnlyList<int> Signals,
    IReadOnlyList<(Guid Id, string Name)> Initiatives,
    IReadOnlyList<NetworkEvent> Events)
{
    public bool HasTies => Signals.Count + Initiatives.Count + Events.Count > 0;

    /// <param name="context">The tables.</param>
    /// <param name="events">Names the events.</param>
    /// <param name="action">The id of the action.</param>
    /// <param name="seen">The signals that the reader may read.</param>
    /// <param name="withNames">Whether the reader reads by whom something was written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<PactStory> ReadAsync(
        AppDbContext context, INetworkEvents events, Guid action, IQueryable<Signal> seen, bool withNames, CancellationToken cancellationToken)
    {
        var entries = await ReadEntriesAsync(context, action, withNames, cancellationToken);
        var signals = await seen.Where(s => context.PactTies.Any(tie => tie.ActionId == action && tie.SignalId == s.Id))
            .OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(cancellationToken);
        var initiatives = await context.Initiatives
            .Where(i => i.ArchivedAt == null && context.PactTies.Any(tie => tie.ActionId == action && tie.InitiativeId == i.Id))
            .OrderBy(i => i.Name).Select(i => new { i.Id, i.Name }).ToListAsync(cancellationToken);
        var held = await context.PactTies.Where(tie => tie.ActionId == action && tie.EventId != null)
            .Select(tie => tie.EventId!.Value).ToListAsync(cancellationToken);
        return new(
            entries,
            signals,
            [.. initiatives.Select(row => (row.Id, row.Name))],
            await events.FindAsync(held, cancellationToken));
    }

    /// <summary>What was told of an action, the last one first.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="action">The id of the action.</param>
    /// <param name="withNames">Whether the reader reads by whom something was written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<ToldPactEntry>> ReadEntriesAsync(
        AppDbContext context, Guid action, bool withNames, CancellationToken cancellationToken)
    {
        var entries = await (
            from entry in context.PactEntries.AsNoTracking()
            where entry.ActionId == action
            orderby entry.On descending, entry.At descending, entry.Id descending
            select new
            {
                Entry = entry,
                Member = withNames ? context.StaffMembers.Where(m => m.Id == entry.MemberId).Select(m => m.Name).SingleOrDefault() : null,
                Organisation = withNames ? context.Organisations.Where(o => o.Id == entry.OrganisationId).Select(o => o.Name).SingleOrDefault() : null,
                Corrected = context.PactEntries.Where(e => e.Id == entry.CorrectsId).Select(e => (DateOnly?)e.On).SingleOrDefault(),
                Replaced = context.PactEntries.Any(e => e.CorrectsId == entry.Id),
            }).ToListAsync(cancellationToken);
        return entries.ConvertAll(row => new ToldPactEntry(row.Entry, row.Member, row.Organisation, row.Corrected, row.Replaced));
    }

    /// <summary>The actions on which something hangs, by title, for its own page.</summary>
    /// <param name="context">The tables.</param>
    /// <param name="ties">What ties it to actions.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<(Guid Id, string Title)>> ActionsOfAsync(
        AppDbContext context, IQueryable<PactTie> ties, CancellationToken cancellationToken)
    {
        var rows = await context.PactActions.Going().Where(action => ties.Any(tie => tie.ActionId == action.Id))
            .OrderBy(action => action.Title).Select(action => new { action.Id, action.Title }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Id, row.Title))];
    }
}
