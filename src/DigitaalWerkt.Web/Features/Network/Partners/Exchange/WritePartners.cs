using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>Writes rows that somebody saw before: all of them or none. Sent twice, they are written once.</summary>
public sealed class WritePartners(AppDbContext context, PartnerTransaction transaction, JudgePartners judge, TimeProvider clock)
{
    /// <returns>Null when it is done; otherwise nothing was written, and this is what stands in the way now.</returns>
    /// <exception cref="BusyException">It took too long; nothing was written.</exception>
    public async Task<IReadOnlyList<PartnerFate>?> RunAsync(
        IReadOnlyList<PartnerRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(() => WriteAsync(rows, coordinator, cancellationToken), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return await JudgeAsync(rows, coordinator, cancellationToken);
        }
    }

    /// <summary>What becomes of each row as things stand now.</summary>
    public Task<IReadOnlyList<PartnerFate>> JudgeAsync(
        IReadOnlyList<PartnerRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        judge.RunAsync([.. rows.Select(row => new PartnerFate(row.Number, row.Details.Name, row, []))], coordinator, cancellationToken);

    async Task<IReadOnlyList<PartnerFate>?> WriteAsync(
        IReadOnlyList<PartnerRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        await transaction.LockAsync(cancellationToken);
        var fates = await JudgeAsync(rows, coordinator, cancellationToken);
        if (fates.Any(fate => fate.Reasons.Count > 0))
        {
            return fates;
        }
        var wanted = fates.Where(fate => fate.WillBeWritten).Select(fate => fate.Row!).ToList();
        var ids = wanted.Select(row => row.Id).ToList();
        var there = await context.Partners.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var row in wanted)
        {
            if (there.TryGetValue(row.Id, out var partner))
            {
                partner.Change(row.Details);
            }
            else
            {
                context.Add(Partner.Create(
                    row.Details, row.CheckedOn ?? clock.Today(), row.CheckedOn is null ? coordinator.OrganisationName : null, row.Id));
            }
        }
        return null;
    }
}
