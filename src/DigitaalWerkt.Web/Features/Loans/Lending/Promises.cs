using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What somebody agrees to: on the screen and on paper the same.</summary>
/// <param name="DueOn">The last day.</param>
/// <param name="Help">The language of the person, which stands below the Dutch.</param>
public sealed record Promises(DateOnly DueOn, Language? Help)
{
    static readonly string[] Always = ["Promise_Yours", "Promise_Care", "Promise_Broken", "Promise_Free", "Promise_Kept", "Promise_Forgotten"];

    /// <summary>The sentences, in their order.</summary>
    public IEnumerable<LoanWords> Lines => [new("Promise_Until", Help, BelgianFormat.NumericDate(DueOn)), .. Always.Select(key => new LoanWords(key, Help))];
}
