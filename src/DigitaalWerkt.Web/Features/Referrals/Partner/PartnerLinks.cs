namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>The addresses of one referral for a partner without an account. Whoever has the token answers that one, and does nothing else.</summary>
public static class PartnerLinks
{
    public static string Show(string token) => $"/doorverwijzing/{token}";

    public static string Act(string token, ReferralAct act) => $"{Show(token)}/{ReferralSteps.WordOf(act)}";
}
