using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>
/// A learner card that whoever holds it laid to themselves as client of an organisation, for one purpose, until they take it back
/// (docs/adr/0024-a-card-laid-to-a-person.md).
/// </summary>
public sealed class PersonCard
{
    public const string OneOpen = "ix_person_card_open";
    public const string OncePerRequest = "ix_person_card_request";

    /// <summary>How long the person can still read that it was, and until when.</summary>
    public static readonly TimeSpan KeptAfterEnd = KeptFor.EndedCards.Term.Span;

    PersonCard()
    {
    }

    public PersonCard(Guid personId, Guid learnerId, CardPurpose purpose, RequestKey request, DateTimeOffset now)
    {
        (PersonId, LearnerId, Purpose, Since) = (personId, learnerId, purpose, now);
        AskedBy(request);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public Guid LearnerId { get; private set; }
    public CardPurpose Purpose { get; private set; }
    public DateTimeOffset Since { get; private set; }

    /// <summary>When it was taken back; null: it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Of the form that laid it; the same form sent twice lays it once.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; private set; }

    /// <summary>Notes by which form it was asked, for the first time or once more.</summary>
    public void AskedBy(RequestKey request) => (RequestId, RequestContent) = (request.Id, request.Content);

    /// <summary>Ends it; what ended stays as it was.</summary>
    public void TakeBack(DateTimeOffset now) => EndedAt ??= now;

    /// <summary>Gives it to another person, or to another learner, because two turned out to be one.</summary>
    public void BelongTo(Guid personId, Guid learnerId) => (PersonId, LearnerId) = (personId, learnerId);

    /// <summary>Whether both say the same: then one of them is enough.</summary>
    public bool IsSameAs(PersonCard other) =>
        (PersonId, LearnerId, Purpose) == (other.PersonId, other.LearnerId, other.Purpose) && EndedAt is null && other.EndedAt is null;

    /// <summary>Takes over since when it was so.</summary>
    public void Join(PersonCard same) => Since = same.Since < Since ? same.Since : Since;
}
