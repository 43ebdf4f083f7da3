using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>To what somebody agreed.</summary>
/// <param name="Text">The Dutch sentences.</param>
/// <param name="Language">The language that stood below them, or null.</param>
public sealed record GivenConsent(ConsentWay Way, string Text, Language? Language);
