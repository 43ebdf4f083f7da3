namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>What came of proposing moments.</summary>
public enum ProposalOutcome
{
    /// <summary>The person gets them, now or because this very form sent them before.</summary>
    Sent,

    /// <summary>This form proposed others before.</summary>
    UsedBefore,

    /// <summary>The question has ended, or has an appointment.</summary>
    Closed,

    /// <summary>Nobody said whose question it is, or how that person is reached.</summary>
    Unreachable,
}
