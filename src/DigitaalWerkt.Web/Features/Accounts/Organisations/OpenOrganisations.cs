using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

/// <summary>The organisations from which somebody can choose.</summary>
public static class OpenOrganisations
{
    /// <summary>Those that aren't put aside, by name.</summary>
    /// <param name="also">One that is shown also when it is put aside: it was chosen before. Null: none.</param>
    public static async Task<IReadOnlyList<(Guid Id, string Name)>> ReadOpenOrganisationsAsync(
        this AppDbContext context, CancellationToken cancellationToken, Guid? also = null)
    {
        var rows = await context.Organisations.AsNoTracking().Where(o => o.ArchivedAt == null || o.Id == also)
            .OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Id, row.Name))];
    }
}
