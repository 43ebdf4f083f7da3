namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Who the learner is on the practice phone, so that nobody types data of their own.</summary>
/// <param name="Says">What the home screen says about it.</param>
public sealed record Persona(string Name, string Says, string Address, string Mobile, string EMail)
{
    /// <summary>What comes before the point in a name such as <c>persona.naam</c>.</summary>
    public const string Word = "persona";

    public static readonly IReadOnlyList<string> Parts = ["naam", "adres", "gsm", "e-mail"];

    /// <returns>Null when a persona has no such part.</returns>
    public string? Find(string part) => part switch
    {
        "naam" => Name,
        "adres" => Address,
        "gsm" => Mobile,
        "e-mail" => EMail,
        _ => null,
    };
}

/// <summary>A firm or person that writes to the persona, used by every app.</summary>
/// <param name="Contact">Whom one meets there; null when nobody is named.</param>
public sealed record Acquaintance(string Id, string Name, string? Contact);
