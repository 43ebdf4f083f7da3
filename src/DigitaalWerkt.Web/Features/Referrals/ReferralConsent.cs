namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>How somebody agreed to what was read to them. The names stand readable in the database.</summary>
public enum ReferralConsent
{
    /// <summary>On the screen of whoever refers, after it was read aloud.</summary>
    Screen,

    /// <summary>Signed on paper, which the organisation keeps.</summary>
    Paper,
}
