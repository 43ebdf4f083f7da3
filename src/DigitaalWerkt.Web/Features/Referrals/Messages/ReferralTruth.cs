using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>Whether a message about a referral is still true.</summary>
static class ReferralTruth
{
    public static bool StillHolds(OutboxMessage message, Referral referral) => message.Kind switch
    {
        ReferralKinds.Arrived => referral.State is ReferralState.Sent,
        ReferralKinds.Reminder or ReferralKinds.Late => referral.DueAt == message.Occurrence,
        ReferralKinds.Withdrawn => referral.State is ReferralState.Withdrawn,
        ReferralKinds.Accepted => referral.State is ReferralState.Accepted,
        _ => referral.Since == message.Occurrence,
    };
}
