namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>
/// A number that a counsellor reads out to one client, so that the client lays their card to themselves. A person has at most one; whoever
/// uses it takes the row away.
/// </summary>
public sealed class PersonCardNumber
{
    public const string HashUnique = "ix_person_card_number_hash";

    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    PersonCardNumber()
    {
        NumberHash = [];
    }

    public PersonCardNumber(Guid personId, CardPurpose purpose, byte[] numberHash, DateTimeOffset now) =>
        (PersonId, Purpose, NumberHash, ExpiresAt) = (personId, purpose, numberHash, now + Lifetime);

    public Guid PersonId { get; private set; }
    public CardPurpose Purpose { get; private set; }
    public byte[] NumberHash { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
}
