namespace DigitaalWerkt.Web.Kernel;

/// <summary>Why something is no name.</summary>
public enum NameFault
{
    /// <summary>There is nothing to see.</summary>
    Missing,

    /// <summary>It is longer than there is room for.</summary>
    TooLong,

    /// <summary>It holds the address of a page, or signs that no name has.</summary>
    Wrong,
}
