namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>By whom something is done to a referral. The names stand readable in the database.</summary>
public enum ReferralHand
{
    Staff,

    /// <summary>Whoever has the link of a partner without an account.</summary>
    Link,

    /// <summary>The person, with the card in hand.</summary>
    Person,

    Clock,
}
