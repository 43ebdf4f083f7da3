using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What somebody reads before and while they answer: on the screen and on paper the same.</summary>
/// <param name="KeptUntil">The last day on which their answers are kept.</param>
/// <param name="Help">The language of the person, which stands below the Dutch.</param>
public sealed record AskSheet(string Operation, DateOnly KeptUntil, AskMoment Moment, IReadOnlyList<AskedQuestion> Questions, Language? Help)
{
    static readonly string[] Before = ["Ask_Why", "Ask_Free", "Ask_Seen", "Ask_NotSeen"];

    /// <summary>Why, who sees it, and how long.</summary>
    public IEnumerable<SlipWords> Promises =>
    [
        .. Before.Select(key => Words(key)), Words("Ask_Long", BelgianFormat.NumericDate(KeptUntil)), Words("Ask_Forget"),
    ];

    public SlipWords RatherNot => Words("Ask_RatherNot");

    public SlipWords Words(string key, params object[] args) => new("Reporting", key, Help, args);
}
