namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>How far a question is. The numbers stand in the database: what is below <see cref="Solved"/> is open.</summary>
public enum TicketState
{
    /// <summary>Nobody has it yet.</summary>
    New = 0,

    /// <summary>A steward works on it.</summary>
    WithSteward = 1,

    /// <summary>The steward answered, and waits for the person.</summary>
    WaitingForPerson = 2,

    /// <summary>They meet.</summary>
    Planned = 3,

    /// <summary>It was solved; the person may still say that it wasn't.</summary>
    Solved = 4,

    /// <summary>It ended without that.</summary>
    Closed = 5,
}
