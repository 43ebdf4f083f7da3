using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>Writes rows that somebody saw before: all of them or none. Sent twice, they are written once.</summary>
public sealed class WriteInitiatives(AppDbContext context, DirectoryTransaction transaction, JudgeInitiatives judge, TimeProvider clock)
{
    /// <returns>Null when it is done; otherwise nothing was written, and this is what stands in the way now.</returns>
    /// <exception cref="BusyException">It took too long; nothing was written.</exception>
    public async Task<IReadOnlyList<InitiativeFate>?> RunAsync(
        IReadOnlyList<InitiativeRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(WriteAsync, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return await JudgeAsync(rows, coordinator, cancellationToken);
        }

        async Task<IReadOnlyList<InitiativeFate>?> WriteAsync()
        {
            await transaction.LockAsync(cancellationToken);
            var fates = await JudgeAsync(rows, coordinator, cancellationToken);
            if (fates.Any(fate => fate.Reasons.Count > 0))
            {
                return fates;
            }
            var wanted = fates.Where(fate => fate.WillBeWritten).Select(fate => fate.Row!).ToList();
            var ids = wanted.Select(row => row.Id).ToList();
            var there = await context.Initiatives.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellationToken);
            foreach (var row in wanted)
            {
                if (there.TryGetValue(row.Id, out var initiative))
                {
                    initiative.Change(row.Details);
                }
                else
                {
                    context.Add(Initiative.Create(
                        row.Details, row.CheckedOn ?? clock.Today(), row.CheckedOn is null ? coordinator.OrganisationName : null, row.Id));
                }
            }
            return null;
        }
    }

    /// <summary>What becomes of each row as things stand now.</summary>
    public Task<IReadOnlyList<InitiativeFate>> JudgeAsync(
        IReadOnlyList<InitiativeRow> rows, ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        judge.RunAsync([.. rows.Select(row => new InitiativeFate(row.Number, row.Details.Name, row, []))], coordinator, cancellationToken);
}
