namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>The columns of the directory as a table, in their order.</summary>
public enum InitiativeColumn
{
    /// <summary>Which initiative it is; empty: a new one.</summary>
    Code,
    Name,
    OfferedBy,
    Summary,
    For,
    Access,
    Cost,
    Places,
    Hours,
    Languages,
    Link,
    ValidFrom,
    ValidUntil,
    Source,
    Keeper,
    CheckedOn,
    CheckedBy,
}
