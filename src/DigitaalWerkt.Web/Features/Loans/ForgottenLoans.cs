using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

static class ForgottenLoans
{
    /// <summary>
    /// Takes whose these loans were out of them, with what was remembered of their end, on the device too, and the language in which they agreed.
    /// </summary>
    /// <returns>Which they were.</returns>
    public static async Task<IReadOnlyList<Guid>> ForgetAsync(this IQueryable<DeviceLoan> loans, AppDbContext context, CancellationToken cancellationToken)
    {
        var ids = await loans.Select(l => l.Id).ToListAsync(cancellationToken);
        var forgotten = context.DeviceLoans.Where(l => ids.Contains(l.Id));
        await context.Devices.Where(d => forgotten.Any(l => l.DeviceId == d.Id && l.Remark == d.Defect))
            .ExecuteUpdateAsync(change => change.SetProperty(d => d.Defect, (string?)null), cancellationToken);
        await forgotten.ExecuteUpdateAsync(
            change => change.SetProperty(l => l.PersonId, (Guid?)null)
                .SetProperty(l => l.Remark, (string?)null).SetProperty(l => l.Consent.Language, (string?)null),
            cancellationToken);
        return ids;
    }
}
