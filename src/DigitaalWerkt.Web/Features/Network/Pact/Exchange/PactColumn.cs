namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>The columns of the actions as a table, in their order. What is summed or chosen on the site goes out only.</summary>
public enum PactColumn
{
    /// <summary>Which action it is; empty: a new one.</summary>
    Code,
    Title,
    Pillar,
    Summary,
    OwnedBy,
    Partners,
    Target,
    Unit,
    CountsForAim,
    Budget,
    Begins,
    Ends,
    Source,
    Keeper,

    // From here on: out only.
    Counted,
    Spent,
    State,
    Reason,
    StateOn,
    Last,
    Late,
    Unsourced,
}
