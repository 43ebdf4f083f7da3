namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What a step is for; a lesson has its steps in this order.</summary>
public enum StepKind
{
    /// <summary>Do again what the lesson before taught.</summary>
    PickUp,

    /// <summary>Why it is useful.</summary>
    Why,

    /// <summary>Try first: all buttons live, a hint on another tap.</summary>
    Try,

    /// <summary>See how it is done.</summary>
    See,

    /// <summary>Do it, with the other buttons locked.</summary>
    Guided,

    /// <summary>Do it alone: all buttons live, with undo.</summary>
    Free,

    /// <summary>Do it for real.</summary>
    RealLife,
}
