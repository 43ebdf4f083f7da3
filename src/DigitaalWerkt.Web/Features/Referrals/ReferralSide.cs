namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>On which side of a referral an organisation stands.</summary>
public enum ReferralSide
{
    Sender,
    Receiver,
}
