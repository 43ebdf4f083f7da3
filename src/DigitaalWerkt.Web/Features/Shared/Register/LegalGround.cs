namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>
/// Why the law allows it (article 6 of the GDPR). It is a proposal until the data protection officer of the controller agrees.
/// </summary>
public enum LegalGround
{
    PublicTask,
    Consent,
    LegalDuty,
    LegitimateInterest,
}
