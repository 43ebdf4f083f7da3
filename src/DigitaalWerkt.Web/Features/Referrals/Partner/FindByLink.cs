using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Referrals.Follow;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>Finds the referral of a link.</summary>
public sealed class FindByLink(AppDbContext context, ReadReferral read, TimeProvider clock)
{
    /// <returns>Null for a link that isn't ours or that is over: one answer for both.</returns>
    public async Task<ReferralView?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (token is not { Length: > 0 and <= ReferralTokens.MostLength })
        {
            return null;
        }
        var hash = ReferralTokens.HashOf(token);
        var referral = await context.Referrals.AsNoTracking().SingleOrDefaultAsync(r => r.LinkHash == hash, cancellationToken);
        return referral?.HasLink(clock.GetUtcNow()) is true ? await read.ReadForLinkAsync(referral, cancellationToken) : null;
    }
}
