using System.Security.Claims;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// What a feature keeps about a person: to show it, to give it to another person who turns out to be the same one, and to forget it.
/// What belongs to a learner card and to no person (lessons, the practice phone) is an <see cref="Accounts.ILearnerPart"/>.
/// </summary>
public interface IPersonPart
{
    /// <summary>
    /// The name of its chapter in the file that somebody takes along, such as <c>groepslessen</c>; null: it has none, because it keeps nothing
    /// about a person and lays lines about what another chapter tells.
    /// </summary>
    string? Key { get; }

    /// <summary>The heading of its chapter, in Dutch; null: it has none.</summary>
    string? Title { get; }

    /// <summary>True when the heading asks for people: no line then means nobody.</summary>
    bool AsksWho => false;

    /// <summary>The ids of the people for whom something was done with this card in hand. That doesn't make the card theirs.</summary>
    IQueryable<Guid> PeopleByCard(Guid learnerId);

    /// <summary>
    /// Lays its lines about a person, in their order. Which of them are shown is not its business: each says by whom it may be seen.
    /// </summary>
    /// <param name="seenBy">
    /// Who asks: the link of a line is for them. What no staff see needn't be read for staff, neither the lines nor the words in the file.
    /// </param>
    Task<IReadOnlyList<PersonLine>> LinesAsync(Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken);

    /// <summary>Notes that somebody of staff read its lines, when the person may ask who looked; most features keep no such thing.</summary>
    Task NoteLookAsync(Guid personId, ClaimsPrincipal staff, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Locks what will be moved from one person to another, in the order in which the feature always locks, and changes nothing yet.
    /// Inside the transaction of whoever joins them.
    /// </summary>
    /// <returns>Why they can't be joined, in plain Dutch; null: they can.</returns>
    Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken);

    /// <summary>Gives all that is kept of one person to another, because both are one. The caller saves, and removes the first one.</summary>
    Task MoveAsync(Person from, Person to, CancellationToken cancellationToken);

    /// <summary>
    /// Plans anew what depends on the way in which somebody hears from us. Inside the transaction of the change, before it is saved; the
    /// channel of messages that wait is changed after it.
    /// </summary>
    /// <param name="person">As they will be.</param>
    Task ReachChangedAsync(Person person, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets the person. Done twice is done once, also after half of it. Their messages are forgotten after it; with a card, only those
    /// that the feature names in its own transaction (<c>Outbox.ForgetAsync</c>).
    /// </summary>
    /// <param name="learnerId">Only what was done with this card in hand; null: everything.</param>
    /// <exception cref="Platform.Persistence.BusyException">
    /// It can't be done this minute; what is left is done when it is asked again.
    /// </exception>
    Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken);
}
