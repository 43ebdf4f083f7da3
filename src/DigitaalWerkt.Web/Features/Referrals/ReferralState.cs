namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>How far a referral is. The names stand readable in the database.</summary>
public enum ReferralState
{
    Sent,

    /// <summary>The other side says that it read it.</summary>
    Seen,

    Accepted,

    Declined,

    /// <summary>The other side says who would be better; for that the person is asked again.</summary>
    Redirected,

    /// <summary>The person and the other side spoke.</summary>
    InContact,

    Completed,

    /// <summary>The person doesn't want it any more.</summary>
    Withdrawn,

    /// <summary>Nothing happened for too long.</summary>
    Expired,
}
