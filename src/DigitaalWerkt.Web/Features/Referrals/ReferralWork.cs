namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>What became of an act on a referral.</summary>
public enum ReferralWork
{
    Done,

    /// <summary>The same hand did it before.</summary>
    Already,

    /// <summary>There is no such referral for whoever asks.</summary>
    Gone,

    /// <summary>Somebody did something else first.</summary>
    Over,
}
