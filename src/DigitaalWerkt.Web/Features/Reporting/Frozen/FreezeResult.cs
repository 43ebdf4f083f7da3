namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>What came of freezing.</summary>
public enum FreezeResult
{
    Frozen,

    /// <summary>Somebody else froze this edition before.</summary>
    Before,

    /// <summary>No figure is another one than in the last edition.</summary>
    Same,

    /// <summary>Another edition needs a reason.</summary>
    NoReason,

    /// <summary>Something doesn't seem right, and nobody said why it is frozen.</summary>
    NoWhy,
}
