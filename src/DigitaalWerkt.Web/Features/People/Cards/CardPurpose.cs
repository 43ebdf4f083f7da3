namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>For what a card is laid to a person. Nothing else of the card is seen for it.</summary>
public enum CardPurpose
{
    /// <summary>The organisation of which they are a client sees which lessons they can do.</summary>
    Lessons,
}
