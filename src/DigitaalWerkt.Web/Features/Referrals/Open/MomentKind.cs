namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>What the first moment of a referral is. The names stand readable in the database.</summary>
public enum MomentKind
{
    /// <summary>A group class, with a seat.</summary>
    Class,

    /// <summary>An hour with an ICT-Steward.</summary>
    Appointment,

    /// <summary>A desk where one walks in: nothing is booked.</summary>
    Desk,
}
