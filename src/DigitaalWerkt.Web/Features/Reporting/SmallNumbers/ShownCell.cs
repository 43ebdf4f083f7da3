namespace DigitaalWerkt.Web.Features.Reporting.SmallNumbers;

/// <summary>How a number is shown to whoever may not know small ones.</summary>
public enum ShownCell
{
    /// <summary>As it is.</summary>
    Number,

    /// <summary>As "fewer than five".</summary>
    Small,

    /// <summary>Not at all: it is five or more, and would give a small one away.</summary>
    Hidden,
}
