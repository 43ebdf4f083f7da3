namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>An act, with what belongs to it.</summary>
/// <param name="Reason">Why not, of a no.</param>
/// <param name="Better">Who would be better, when the other side says so.</param>
/// <param name="Outcome">What came of it, at its end.</param>
public sealed record ReferralStep(ReferralAct Act, DeclineReason? Reason = null, string? Better = null, ReferralOutcome? Outcome = null);
