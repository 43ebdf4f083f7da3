using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What somebody agrees to when a device is lent.</summary>
/// <param name="DueOn">The last day.</param>
/// <param name="Help">The language of the person, which stands below the Dutch.</param>
public sealed record Promises(DateOnly DueOn, Language? Help)
{
    static readonly string[] Always = ["Promise_Yours", "Promise_Care", "Promise_Broken", "Promise_Free", "Promise_Kept", "Promise_Forgotten"];

    /// <summary>All sentences, in their order.</summary>
    public ReadAloud Aloud => new([Say("Promise_Until", BelgianFormat.NumericDate(DueOn)), .. Kept.Lines]);

    /// <summary>Those that are kept word for word. Until when stands in the loan, because it changes when that is extended.</summary>
    public ReadAloud Kept => new([.. Always.Select(key => Say(key))]);

    SlipWords Say(string key, params object[] args) => new("Loans", key, Help, args);
}
