using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// Somebody who books, asks or is guided: a first name and one way to be reached, and nothing else. A client of an organisation is seen
/// by that organisation only. Staff are never a person.
/// </summary>
public sealed class Person
{
    public const int NameLength = 60;
    public const int EmailLength = 254;
    public const string KeyUnique = "ix_person_scope_key";

    /// <summary>What stands on lists where the name of somebody stood who had themselves erased.</summary>
    public const string NameOfNobody = "(gewist)";

    Person()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string FirstName { get; private set; } = "";

    /// <summary>How they hear from us. With a number or an address they are of no card: others can type it too.</summary>
    public Reach Reach { get; private set; } = Reach.None;

    /// <summary>The organisation of which they are a client; null: they came by themselves.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The code of the language in which they want help beside the Dutch.</summary>
    public string? HelpLanguage { get; private set; }

    /// <summary>The same for the same first name and reach, whoever acts for them: so that nobody is there twice.</summary>
    public string PersonKey { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>
    /// When their organisation last did something for them, or they did themselves. What anybody does who knows their name and number
    /// doesn't count.
    /// </summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    public static Person From(PersonDetails person, DateTimeOffset now) => new()
    {
        FirstName = person.FirstName,
        Reach = person.Reach,
        OrganisationId = person.OrganisationId,
        HelpLanguage = person.HelpLanguage?.Code,
        PersonKey = KeyOf(person),
        CreatedAt = now,
        LastSeenAt = now,
    };

    /// <summary>One person still, to be counted, and nobody knows who.</summary>
    public static Person InsteadOf(Person person) => new()
    {
        FirstName = NameOfNobody,
        OrganisationId = person.OrganisationId,
        PersonKey = KeyOf(new(NameOfNobody, Reach.None)),
        CreatedAt = person.CreatedAt,
        LastSeenAt = person.LastSeenAt,
    };

    /// <summary>Another name, or another way to be reached. They are found by that from now on.</summary>
    public void Change(PersonDetails details) => (FirstName, Reach, PersonKey) = (details.FirstName, details.Reach, KeyOf(details));

    /// <summary>Takes over what was known of another person who turned out to be the same one; the caller moves the rest.</summary>
    public void Join(Person other)
    {
        HelpLanguage ??= other.HelpLanguage;
        CreatedAt = other.CreatedAt < CreatedAt ? other.CreatedAt : CreatedAt;
        LastSeenAt = other.LastSeenAt > LastSeenAt ? other.LastSeenAt : LastSeenAt;
    }

    /// <summary>Notes that they are there again, and the language that they chose this time, if any.</summary>
    public void SeeAgain(Person now) => (HelpLanguage, LastSeenAt) = (now.HelpLanguage ?? HelpLanguage, now.LastSeenAt);

    /// <summary>Whether two names are written alike, capitals aside.</summary>
    public static bool SameName(string one, string other) => Plain(one) == Plain(other);

    /// <summary>A digest of first name and reach. Two people who can't be told apart (two Ana's at the door) get keys of their own.</summary>
    public static string KeyOf(PersonDetails person)
    {
        var reach = person.Reach switch
        {
            { Phone: { } phone } => phone.Value,
            { Email: { } email } => email.ToLowerInvariant(),
            { LearnerId: { } learner } => learner.ToString(),
            { Kind: ReachKind.Counsellor, StaffMemberId: var counsellor } => $"{person.OrganisationId}/{counsellor}",
            _ => Guid.NewGuid().ToString(),
        };
        var text = $"{reach}\n{Plain(person.FirstName)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    static string Plain(string name) => name.Trim().Normalize().ToLowerInvariant();
}
