namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>Who does something to a referral.</summary>
/// <param name="OrganisationId">Of a staff member; null: somebody else.</param>
/// <param name="StaffMemberId">Of a staff member; null: somebody else.</param>
public sealed record ReferralDoer(ReferralHand Hand, Guid? OrganisationId = null, Guid? StaffMemberId = null);
