using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>The transaction of everything that decides how far a referral is.</summary>
public class ReferralTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [Referral.RequestUnique, ReferralEntry.Once, Person.KeyUnique];

    /// <summary>Holds a referral until the transaction ends.</summary>
    public virtual Task<Referral?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.Referrals.FromSql($"select * from referral where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
