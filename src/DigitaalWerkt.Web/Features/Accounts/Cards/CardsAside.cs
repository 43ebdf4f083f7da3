namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Cards of a device itself that wait while it is lent, or while another card is open there.</summary>
/// <param name="Cards">The one that comes back first stands last.</param>
public sealed record CardsAside(HeldCard[] Cards);
