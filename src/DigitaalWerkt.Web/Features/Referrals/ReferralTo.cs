namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>To whom somebody is referred: a partner on the site, or an initiative of the directory with the address of its contact.</summary>
public sealed record ReferralTo(Guid? OrganisationId, Guid? InitiativeId, string? Email);
