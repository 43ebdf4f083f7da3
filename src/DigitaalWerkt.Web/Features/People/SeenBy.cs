namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// By whom a line about a person may be seen. A line names all of them; whoever asks is one or more of them, and sees the lines that name one.
/// There are no others than those here.
/// </summary>
public abstract record SeenBy
{
    SeenBy()
    {
    }

    /// <summary>Whether only staff ask: then what is for the person and for whoever holds a card needs no reading.</summary>
    public static bool AreStaff(IEnumerable<SeenBy> readers) => readers.All(reader => reader is Organisation or Helper or InEmergency);

    /// <summary>The person themselves, with a learner card that is theirs.</summary>
    public sealed record ThePerson : SeenBy;

    /// <summary>Whoever holds this learner card: what was done with it in hand, whether or not the card is the person's.</summary>
    public sealed record CardHolder(Guid LearnerId) : SeenBy;

    /// <summary>The staff of the organisation whose client the person is.</summary>
    public sealed record Organisation(Guid OrganisationId) : SeenBy;

    /// <summary>
    /// Staff of another organisation who look in an emergency, and who wrote down why before they see anything: how far help is away, and
    /// nothing of what was said (docs/adr/0046-the-time-line-and-looking-in-an-emergency.md).
    /// </summary>
    public sealed record InEmergency : SeenBy;

    /// <summary>One colleague who helps the person with this, such as the trainer of the class.</summary>
    public sealed record Helper(Guid StaffMemberId) : SeenBy;
}
