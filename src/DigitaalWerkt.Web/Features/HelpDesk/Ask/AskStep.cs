namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>One page of the form with which somebody asks.</summary>
public enum AskStep
{
    /// <summary>What it is about.</summary>
    Topic,

    /// <summary>What they want to ask.</summary>
    Words,

    /// <summary>Lessons that may help meanwhile.</summary>
    Lessons,

    /// <summary>How they are called and reached.</summary>
    Reach,
}
