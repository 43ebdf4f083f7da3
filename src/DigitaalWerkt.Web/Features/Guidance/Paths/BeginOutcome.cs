namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What became of a wish to begin a path.</summary>
public enum BeginOutcome
{
    /// <summary>It began, now or by the same form before.</summary>
    Began,

    /// <summary>The organisation guides this person already.</summary>
    Guided,

    /// <summary>The same form said something else before.</summary>
    SentBefore,
}
