using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Somebody who books: a first name and one way to be reached, and nothing else. A client of an organisation is seen by that organisation only.</summary>
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
    public ReachKind ReachKind { get; private set; }

    /// <summary>E.164, when that is how to reach them.</summary>
    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The learner, of who is reached by their card and by nothing else. Who has a number or an address is of no card: others can type it too.</summary>
    public Guid? LearnerId { get; private set; }

    /// <summary>The organisation of which they are a client; null: they came by themselves.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The staff member who is reached in their place, or who follows the training.</summary>
    public Guid? StaffMemberId { get; private set; }

    /// <summary>The code of the language in which they want help beside the Dutch.</summary>
    public string? HelpLanguage { get; private set; }

    /// <summary>The same for the same first name and reach, whoever books: so that nobody books twice.</summary>
    public string PersonKey { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public static Person From(PersonDetails person, DateTimeOffset now) => new()
    {
        FirstName = person.FirstName,
        ReachKind = person.Reach,
        Phone = person.Phone?.Value,
        Email = person.Email,
        LearnerId = person.Reach == ReachKind.Card ? person.LearnerId : null,
        OrganisationId = person.OrganisationId,
        StaffMemberId = person.StaffMemberId,
        HelpLanguage = person.HelpLanguage?.Code,
        PersonKey = KeyOf(person),
        CreatedAt = now,
    };

    /// <summary>One person still, to be counted, and nobody knows who.</summary>
    public static Person InsteadOf(Person person) => new()
    {
        FirstName = NameOfNobody,
        ReachKind = ReachKind.None,
        OrganisationId = person.OrganisationId,
        PersonKey = KeyOf(new(NameOfNobody, ReachKind.None)),
        CreatedAt = person.CreatedAt,
    };

    /// <summary>Whether two names are written alike, capitals aside.</summary>
    public static bool SameName(string one, string other) => Plain(one) == Plain(other);

    /// <summary>A digest of first name and reach. Two people who can't be told apart (two Ana's at the door) get keys of their own.</summary>
    public static string KeyOf(PersonDetails person)
    {
        var reach = person switch
        {
            { Phone: { } phone } => phone.Value,
            { Email: { } email } => email.ToLowerInvariant(),
            { LearnerId: { } learner } => learner.ToString(),
            { Reach: ReachKind.Counsellor } => $"{person.OrganisationId}/{person.StaffMemberId}",
            _ => Guid.NewGuid().ToString(),
        };
        var text = $"{reach}\n{Plain(person.FirstName)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    static string Plain(string name) => name.Trim().Normalize().ToLowerInvariant();
}
