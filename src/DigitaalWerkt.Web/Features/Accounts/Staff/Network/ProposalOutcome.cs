namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>What came of proposing somebody, or of confirming that.</summary>
public enum ProposalOutcome
{
    Done,

    /// <summary>There is no active account with this address and a second step.</summary>
    Unknown,

    /// <summary>They are a coordinator of the network, or are proposed already.</summary>
    Already,

    /// <summary>Their organisation would have no coordinator left.</summary>
    LastCoordinator,

    /// <summary>It was withdrawn or ran out, or whoever proposed it is no coordinator of the network any more.</summary>
    Ended,
}
