namespace DigitaalWerkt.Web.Features.Classes.Planning;

public enum PlanOutcome
{
    /// <summary>The sessions stand there.</summary>
    Planned,

    /// <summary>A day clashes that may not; nothing was planned.</summary>
    Clashes,

    /// <summary>A day may clash, but nobody said why.</summary>
    ReasonMissing,
}
