namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>
/// A client as a counsellor types them, in one go: <c>Amina 0470 12 34 56</c>, <c>Amina amina@post.be</c>, or <c>Amina</c> alone.
/// </summary>
public static class TypedClient
{
    /// <summary>A name, a space, and an address or number at most.</summary>
    public const int TextLength = Person.NameLength + 1 + Person.EmailLength;

    /// <summary>Reads what was typed.</summary>
    /// <param name="options">Says too how a client is reached of whom only the name was typed.</param>
    /// <returns>The client, or the key of the sentence that says what is wrong.</returns>
    public static (PersonDetails? Client, string? Problem) Read(string? text, PersonInputOptions options)
    {
        var input = PersonInput.From(text);
        var problems = new List<PersonProblem>();
        return input.Read(options, problems) is { } client ? (client, null) : (null, KeyOf(problems[0], input));
    }

    static string KeyOf(PersonProblem problem, PersonInput input) => problem switch
    {
        PersonProblem.NameMissing when input is { Phone: null, Email: null } => "Counsellor_Client_Missing",
        PersonProblem.NameMissing => "Counsellor_Client_NoName",
        PersonProblem.NameTooLong => "Counsellor_Client_LongName",
        PersonProblem.NameWrong => input.Name!.Any(char.IsLetter) ? "Counsellor_Client_WrongName" : "Counsellor_Client_NoName",
        _ => "Counsellor_Client_WrongReach",
    };
}
