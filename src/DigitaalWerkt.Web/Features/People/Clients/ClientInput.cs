using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The fields about a client, the same wherever a counsellor gives a seat a name.</summary>
public class ClientInput
{
    /// <summary>The value of <see cref="Which"/> that means: somebody else of that name.</summary>
    public const string SomebodyElse = "nieuw";

    /// <summary>A known client as the list writes them, or a first name with a number or an e-mail address.</summary>
    public string? Client { get; set; }

    /// <summary>Which one, when there are more of that name.</summary>
    public string? Which { get; set; }

    public string? Language { get; set; }

    public bool IsAccompanied { get; set; }

    public string? Typed => Which is null or SomebodyElse ? Client : Which;

    /// <summary>The language as such. A method, because a property would be checked as if it were typed.</summary>
    public Language? ReadLanguage() => Kernel.Language.FindHelp(Language);
}
