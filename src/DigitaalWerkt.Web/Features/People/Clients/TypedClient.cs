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
        PersonProblem.NameMissing when input is { Phone: null, Email: null } => "Client_Typed_Missing",
        PersonProblem.NameMissing => "Client_Typed_NoName",
        PersonProblem.NameTooLong => "Client_Typed_LongName",
        PersonProblem.NameWrong => input.Name!.Any(char.IsLetter) ? "Client_Typed_WrongName" : "Client_Typed_NoName",
        _ => "Client_Typed_WrongReach",
    };
}
