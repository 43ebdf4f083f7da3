namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>The form that makes a number to read out.</summary>
/// <param name="IsMade">One was just made, and this would be another.</param>
/// <param name="Back">The address where one came from.</param>
public sealed record MakeNumberForm(bool IsMade, string Back);
