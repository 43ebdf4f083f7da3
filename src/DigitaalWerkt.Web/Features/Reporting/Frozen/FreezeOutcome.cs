namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>What came of freezing, with the edition that is there now.</summary>
/// <param name="Report">Null: there is none yet.</param>
public sealed record FreezeOutcome(FreezeResult Result, FrozenReport? Report);
