using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>
/// Takes back every night what was shared, thirty days after the end, as the consent says; and forgets half a year after it whose it was.
/// That somebody was referred, and what came of it, stays to be counted.
/// </summary>
public sealed class ForgetEndedReferrals(AppDbContext context, ReferralTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "forget-ended-referrals";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 36);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await EachAsync(
            StillShared(),
            referral =>
            {
                referral.StopSharing();
                return Task.CompletedTask;
            },
            cancellationToken);
        await EachAsync(
            StillKnown(),
            referral =>
            {
                referral.Forget();
                referral.ForgetContact();
                return outbox.ForgetAboutAsync([referral.Id], now, cancellationToken);
            },
            cancellationToken);
        // Nothing is left to see with such a card.
        await context.PersonCards
            .Where(c => c.Purpose == CardPurpose.Referrals && c.EndedAt == null && !context.Referrals.Any(r => r.PersonId == c.PersonId))
            .ExecuteUpdateAsync(change => change.SetProperty(c => c.EndedAt, now), cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
    [
        await StillShared().LookAsync(KeptFor.SharedReferrals, r => r.EndedAt, cancellationToken),
        await StillKnown().LookAsync(KeptFor.EndedReferrals, r => r.EndedAt, cancellationToken),
    ];

    IQueryable<Referral> StillShared()
    {
        var before = KeptFor.SharedReferrals.Term.Before(clock.GetUtcNow());
        return context.Referrals.Where(r => r.EndedAt < before && r.IsShared);
    }

    IQueryable<Referral> StillKnown()
    {
        var before = KeptFor.EndedReferrals.Term.Before(clock.GetUtcNow());
        return context.Referrals.Where(r => r.EndedAt < before && (r.PersonId != null || r.Email != null));
    }

    async Task EachAsync(IQueryable<Referral> which, Func<Referral, Task> act, CancellationToken cancellationToken)
    {
        foreach (var id in await which.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
        {
            await transaction.RunAsync(
                async () =>
                {
                    if (await transaction.LockAsync(id, cancellationToken) is { } referral)
                    {
                        await act(referral);
                    }
                    return true;
                },
                cancellationToken);
        }
    }
}
