using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What staff read of a signal besides its own row.</summary>
/// <param name="Entries">The last one first.</param>
/// <param name="Supporters">The organisations that see it, by name; those that reported it first.</param>
/// <param name="Owner">The organisation that follows it; null: nobody.</param>
/// <param name="Into">The number of the signal in which it is told.</param>
/// <param name="Parts">The numbers of the signals that are told in this one.</param>
public sealed record SignalStory(
    IReadOnlyList<ToldEntry> Entries, IReadOnlyList<(Guid Id, string Name, bool IsReporter)> Supporters, string? Owner, int? Into, IReadOnlyList<int> Parts)
{
    public static async Task<SignalStory> ReadAsync(AppDbContext context, Signal signal, CancellationToken cancellationToken)
    {
        var entries = await (
            from entry in context.SignalEntries.AsNoTracking()
            where entry.SignalId == signal.Id
            orderby entry.On descending, entry.At descending, entry.Id descending
            select new
            {
                Entry = entry,
                Member = context.StaffMembers.Where(m => m.Id == entry.MemberId).Select(m => m.Name).SingleOrDefault(),
                Organisation = context.Organisations.Where(o => o.Id == entry.OrganisationId).Select(o => o.Name).SingleOrDefault(),
                Corrected = context.SignalEntries.Where(e => e.Id == entry.CorrectsId).Select(e => (DateOnly?)e.On).SingleOrDefault(),
            }).ToListAsync(cancellationToken);
        var supporters = await (
            from support in context.SignalSupports
            where support.SignalId == signal.Id
            join organisation in context.Organisations on support.OrganisationId equals organisation.Id
            orderby support.IsReporter descending, organisation.Name
            select new { organisation.Id, organisation.Name, support.IsReporter }).ToListAsync(cancellationToken);
        return new(
            [.. entries.Select(row => new ToldEntry(row.Entry, row.Member, row.Organisation, row.Corrected))],
            [.. supporters.Select(row => (row.Id, row.Name, row.IsReporter))],
            await context.Organisations.Where(o => o.Id == signal.OwnerId).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken),
            await context.Signals.Where(s => s.Id == signal.BundledIntoId).Select(s => (int?)s.Number).SingleOrDefaultAsync(cancellationToken),
            await context.Signals.Where(s => s.BundledIntoId == signal.Id).OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(cancellationToken));
    }
}
