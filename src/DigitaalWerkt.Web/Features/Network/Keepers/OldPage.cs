namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>A page that was checked too long ago.</summary>
/// <param name="OrganisationId">The organisation that keeps it; null: the network.</param>
/// <param name="Check">The address where somebody says that it is still so.</param>
public sealed record OldPage(Guid? OrganisationId, string Name, DateOnly CheckedOn, string Check);
