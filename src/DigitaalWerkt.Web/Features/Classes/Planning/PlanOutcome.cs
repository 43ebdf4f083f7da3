namespace DigitaalWerkt.Web.Features.Classes.Planning;

public enum PlanOutcome
{
    /// <summary>The sessions stand there.</summary>
    Planned,

    /// <summary>This form planned something else before; nothing was planned now.</summary>
    UsedBefore,

    /// <summary>A day clashes that may not; nothing was planned.</summary>
    Clashes,

    /// <summary>A day may clash, but nobody said why.</summary>
    ReasonMissing,
}
