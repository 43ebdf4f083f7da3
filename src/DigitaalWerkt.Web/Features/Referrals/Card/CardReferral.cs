namespace DigitaalWerkt.Web.Features.Referrals.Card;

/// <summary>A referral as its person reads it, with their card in hand.</summary>
/// <param name="To">The partner or the initiative.</param>
/// <param name="FirstName">The name by which the other side knows them.</param>
public sealed record CardReferral(Guid Id, string To, string FirstName, ReferralState State);
