namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What became of an act on a path.</summary>
public enum PathWork
{
    Done,

    /// <summary>The organisation has no such path.</summary>
    Gone,

    /// <summary>Somebody changed it meanwhile, or it is over.</summary>
    Over,

    /// <summary>Another client of that name is reached by the same counsellor: they would become one.</summary>
    Namesake,

    /// <summary>The same form said something else before.</summary>
    SentBefore,
}
