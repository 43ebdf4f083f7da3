using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>To what somebody agreed.</summary>
/// <param name="Text">The Dutch sentences.</param>
/// <param name="Language">The language that stood below them, or null.</param>
public sealed record GivenConsent(ReferralConsent Way, string Text, Language? Language);
