using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>Ends what nobody answered, or spoke about, for too long. Done twice it is done once.</summary>
public sealed class ExpireReferrals(AppDbContext context, WorkOnReferral work, TimeProvider clock) : IJob
{
    public const string JobName = "expire-referrals";

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddHours(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var id in await context.Referrals.Where(r => r.ExpiresAt <= now).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
        {
            await work.RunAsync(id, new(ReferralAct.Expire), new(ReferralHand.Clock), cancellationToken);
        }
        return null;
    }
}
