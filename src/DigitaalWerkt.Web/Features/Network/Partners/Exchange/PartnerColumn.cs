namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>The columns of the partners as a table, in their order.</summary>
public enum PartnerColumn
{
    /// <summary>Which partner it is; empty: a new one.</summary>
    Code,
    Name,
    Summary,
    Audience,
    Places,
    Hours,
    Contact,
    Languages,
    Link,
    Tasks,
    Roles,
    Source,
    Keeper,
    CheckedOn,
    CheckedBy,
}
