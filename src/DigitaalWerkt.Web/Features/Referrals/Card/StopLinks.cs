using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Referrals.Card;

/// <summary>The address where whoever holds a card stops a referral.</summary>
public static class StopLinks
{
    public static string Stop(Guid id) => $"{SiteLinks.Card}/hulp-gevraagd/{id}/stop";
}
