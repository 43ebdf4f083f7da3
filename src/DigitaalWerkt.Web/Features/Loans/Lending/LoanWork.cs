namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What became of an act on a loan.</summary>
public enum LoanWork
{
    Done,

    /// <summary>The organisation has no such loan.</summary>
    Gone,

    /// <summary>Somebody changed it meanwhile, or it was extended as often as it may be.</summary>
    Over,
}
