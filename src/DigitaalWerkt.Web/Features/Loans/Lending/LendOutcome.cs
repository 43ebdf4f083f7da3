namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What became of it.</summary>
public enum LendOutcome
{
    Lent,

    /// <summary>The organisation has no such device.</summary>
    Gone,

    /// <summary>Somebody has it, or it can't be lent as it is now.</summary>
    Taken,

    /// <summary>Something else was asked before with the same form.</summary>
    SentBefore,
}
