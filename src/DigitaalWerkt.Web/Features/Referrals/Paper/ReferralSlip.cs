using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Referrals.Follow;

namespace DigitaalWerkt.Web.Features.Referrals.Paper;

/// <summary>What somebody takes along who was referred: to whom, when, where, and what they bring.</summary>
/// <param name="Initiative">The initiative of the directory; null: a partner on the site.</param>
/// <param name="Bring">What the class asks to bring; null: nothing more.</param>
public sealed record ReferralSlip(ReferralView View, Initiative? Initiative, string? Bring)
{
    /// <summary>The fragment of which the page and the PDF file are made.</summary>
    public const string Path = "/Features/Referrals/Paper/_Slip.cshtml";
}
