namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>What came of it, as much as the sender hears. The names stand readable in the database.</summary>
public enum ReferralOutcome
{
    /// <summary>The person follows something there.</summary>
    Started,

    /// <summary>One talk was enough.</summary>
    Helped,

    /// <summary>Nobody got hold of the person.</summary>
    NotReached,

    /// <summary>The person didn't want to go on.</summary>
    OwnWish,

    /// <summary>It turned out that something else fits better.</summary>
    Elsewhere,
}
