namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Who sees something of a card, as whoever holds it reads it.</summary>
/// <param name="Organisation">Whose staff see it.</param>
/// <param name="Purpose">For what.</param>
/// <param name="FirstName">The name by which the organisation knows the person.</param>
public sealed record CardViewer(string Organisation, string FirstName, CardPurpose Purpose);
