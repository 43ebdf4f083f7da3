using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What somebody agrees to: read aloud, on the screen and on paper the same.</summary>
/// <param name="Keys">The sentences, in their order.</param>
/// <param name="Organisation">Whose name stands in them.</param>
/// <param name="Help">The language of the person, which stands below the Dutch.</param>
public sealed record Sentences(IReadOnlyList<string> Keys, string Organisation, Language? Help)
{
    /// <summary>Why, who sees it, and for how long.</summary>
    static readonly string[] OfPath =
    [
        "Path_Promise_Why", "Path_Promise_Seen", "Path_Promise_Kept", "Path_Promise_Notes", "Path_Promise_Looks", "Path_Promise_Stop",
        "Path_Promise_Forgotten",
    ];

    static readonly string[] OfHandOver =
        ["Path_Give_Who", "Path_Give_First", "Path_Give_Then", "Path_Give_Plan", "Path_Give_Notes", "Path_Give_No"];

    public IEnumerable<SlipWords> Lines => Keys.Select(key => new SlipWords("Guidance", key, Help, Organisation));

    /// <param name="organisation">The one that guides.</param>
    public static Sentences Path(string organisation, Language? help) => new(OfPath, organisation, help);

    /// <param name="organisation">The one that is asked.</param>
    public static Sentences HandOver(string organisation, Language? help) => new(OfHandOver, organisation, help);

    /// <summary>As it is kept, word for word.</summary>
    public Consent ToConsent(ConsentWay way, Texts texts) => new()
    {
        Way = way,
        // Only a language in which there are sentences was read.
        Language = Help is { } help && texts.Translation(help, "Guidance", Keys[0], Organisation) is not null ? help.Code : null,
        Said = string.Join('\n', Keys.Select(key => texts.Dutch("Guidance", key, Organisation))),
    };
}
