namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// What a feature keeps about a person: to show it, to give it to another person who turns out to be the same one, and to forget it.
/// What belongs to a learner card and to no person (lessons, the practice phone) is an <see cref="Accounts.ILearnerPart"/>.
/// </summary>
public interface IPersonPart
{
    /// <summary>The name of its chapter in the file that somebody takes along, such as <c>groepslessen</c>.</summary>
    string Key { get; }

    /// <summary>The heading of its chapter, in Dutch.</summary>
    string Title { get; }

    /// <summary>The ids of the people with whom something was done while this card was in hand. That doesn't make the card theirs.</summary>
    IQueryable<Guid> PeopleByCard(Guid learnerId);

    /// <summary>Lays its lines about a person, in their order. Which of them are shown is not its business: each says by whom it may be seen.</summary>
    /// <param name="seenBy">Who asks: the link of a line is for them.</param>
    Task<IReadOnlyList<PersonLine>> LinesAsync(Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken);

    /// <summary>Forgets the person. Done twice is done once, also after half of it.</summary>
    /// <param name="learnerId">Only what was done with this card in hand; null: everything.</param>
    /// <exception cref="Platform.Persistence.BusyException">It can't be done this minute; what is left is done when it is asked again.</exception>
    Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken);
}
