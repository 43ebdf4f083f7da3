namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>For what a card is laid to a person. Nothing else of the card is seen for it.</summary>
public enum CardPurpose
{
    /// <summary>The organisation of which they are a client sees which lessons they can do.</summary>
    Lessons,

    /// <summary>
    /// The person opens the plan that they make with the organisation, which sees too whether a lesson of that plan is done, and nothing else of
    /// the card. Whoever holds the card sees the plan, and who looked at how the person is guided.
    /// </summary>
    Plan,

    /// <summary>The person sees whom the organisation asked for help for them, and stops it. The organisation sees nothing of the card.</summary>
    Referrals,
}
