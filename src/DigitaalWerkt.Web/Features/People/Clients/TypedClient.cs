using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>A client as a counsellor types them, in one go: <c>Amina 0470 12 34 56</c>, <c>Amina amina@post.be</c>, or <c>Amina</c> alone.</summary>
/// <param name="Phone">Null together with <paramref name="Email"/>: by the counsellor.</param>
public sealed record TypedClient(string FirstName, PhoneNumber? Phone, string? Email)
{
    /// <summary>A name, a space, and an address or number at most.</summary>
    public const int TextLength = Person.NameLength + 1 + Person.EmailLength;

    /// <summary>Reads what was typed.</summary>
    /// <returns>The client, or the key of the sentence that says what is wrong.</returns>
    public static (TypedClient? Client, string? Problem) Read(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => word.Contains('@') || word.Any(char.IsDigit));
        var name = string.Join(' ', at < 0 ? words : words[..at]).TrimEnd(',', ';', ':');
        var reach = at < 0 ? "" : string.Join(' ', words[at..]);
        var phone = PhoneNumber.Parse(reach);
        var isEmail = EmailAddress.IsPossible(reach);
        return name switch
        {
            "" when reach.Length == 0 => (null, "Counsellor_Client_Missing"),
            _ when !name.Any(char.IsLetter) => (null, "Counsellor_Client_NoName"),
            { Length: > Person.NameLength } => (null, "Counsellor_Client_LongName"),
            _ when reach.Length > 0 && phone is null && !isEmail => (null, "Counsellor_Client_WrongReach"),
            _ => (new(name, phone, phone is null && isEmail ? reach : null), null),
        };
    }

    /// <summary>The same as a person of an organisation.</summary>
    /// <param name="staffMemberId">Who hears of it when the client can't be reached.</param>
    public PersonDetails ToPerson(Guid organisationId, Guid staffMemberId, Language? help) => new(
        FirstName,
        Phone is not null ? Reach.ByPhone(Phone) : Email is not null ? Reach.ByEmail(Email) : Reach.ByCounsellor(staffMemberId),
        organisationId, help);
}
