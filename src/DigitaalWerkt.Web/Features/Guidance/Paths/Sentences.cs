using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;

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

    public ReadAloud Aloud => new([.. Keys.Select(key => new SlipWords("Guidance", key, Help, Organisation))]);

    /// <param name="organisation">The one that guides.</param>
    public static Sentences Path(string organisation, Language? help) => new(OfPath, organisation, help);

    /// <param name="organisation">The one that is asked.</param>
    public static Sentences HandOver(string organisation, Language? help) => new(OfHandOver, organisation, help);
}
