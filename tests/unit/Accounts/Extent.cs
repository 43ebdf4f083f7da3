namespace DigitaalWerkt.Tests.Accounts;

/// <summary>What a cell of docs/who-may-what.md says.</summary>
public enum Extent
{
    No,

    /// <summary>As far as whose it is allows.</summary>
    Yes,

    /// <summary>Rows of every organisation, though each belongs to one.</summary>
    All,

    /// <summary>Only rows that belong to no organisation.</summary>
    Network,
}
