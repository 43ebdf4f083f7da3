namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <param name="ReferralId">The one that was made, now or by the same form before; null: none.</param>
public sealed record SendAnswer(SendOutcome Outcome, Guid? ReferralId = null);
