namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>What became of an act on a plan.</summary>
public enum PlanWork
{
    Done,

    /// <summary>There is no such step, or no such plan any more.</summary>
    Gone,

    /// <summary>Somebody changed it meanwhile.</summary>
    Over,

    /// <summary>Seven steps are open.</summary>
    Full,

    /// <summary>The same form said something else before.</summary>
    SentBefore,
}
