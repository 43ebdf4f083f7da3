namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>What is shared besides the first name, the reach and the themes, each only when the person wants it.</summary>
public enum ReferralShare
{
    /// <summary>What the counsellor wrote in one sentence.</summary>
    Sentence,

    Language,

    /// <summary>The group classes at which they were.</summary>
    Trainings,
}
