using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>Writes the messages of one kind about referrals, from what is true now.</summary>
/// <param name="name">One of <see cref="ReferralKinds.All"/>.</param>
public sealed class ReferralMessageKind(string name, AppDbContext context, WriteReferral write) : IMessageKind
{
    public string Name => name;

    /// <summary>A question that doesn't arrive waits for nobody: whoever sent it calls. Of the rest another message tells.</summary>
    public bool IsCalledWhenLost => name is ReferralKinds.Arrived or ReferralKinds.Accepted;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.ReferralFacts(context.Referrals.Where(r => r.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken) is { } facts
        && ReferralTruth.StillHolds(message, facts.Referral)
            ? await write.RunAsync(message, facts, cancellationToken)
            : null;

    public async Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        name == ReferralKinds.Accepted
        || await context.Referrals.AnyAsync(r => r.Id == message.Subject && r.SentBy == message.ReaderId, cancellationToken);
}
