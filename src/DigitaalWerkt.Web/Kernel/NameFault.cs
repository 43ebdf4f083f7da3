namespace DigitaalWerkt.Web.Kernel;

/// <summary>Why something is no name.</summary>
public enum NameFault
{
    /// <summary>There is nothing to see.</summary>
    Missing,

    /// <summary>It is longer than there is room for.</summary>
    TooLong,

    /// <summary>It holds the address of a page, a number that belongs to one person, or signs that no name has.</summary>
    Wrong,
}
