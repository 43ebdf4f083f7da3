using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

static class ForgottenLoans
{
    /// <summary>Takes whose these loans were out of them, with what was remembered of their end and the language in which they agreed.</summary>
    public static Task<int> ForgetAsync(this IQueryable<DeviceLoan> loans, CancellationToken cancellationToken) => loans.ExecuteUpdateAsync(
        change => change.SetProperty(l => l.PersonId, (Guid?)null)
            .SetProperty(l => l.Remark, (string?)null).SetProperty(l => l.Consent.Language, (string?)null),
        cancellationToken);
}
