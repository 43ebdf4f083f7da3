namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>What is done to a referral after it was sent.</summary>
public enum ReferralAct
{
    See,
    Accept,
    Decline,
    Redirect,
    Contact,
    Complete,
    Withdraw,

    /// <summary>The clock does it.</summary>
    Expire,
}
