using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>The transaction of a contact, which is counted once however often it is sent.</summary>
public sealed class OutreachTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [OutreachContact.OncePerRequest];
}
