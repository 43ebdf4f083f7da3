namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What happened to a question. The names stand readable in the database.</summary>
public enum TicketEventKind
{
    Asked,
    Taken,
    HandedOver,
    Answered,
    Replied,

    /// <summary>The person sent a photo or a document.</summary>
    SentFile,

    Planned,

    /// <summary>The appointment got another moment.</summary>
    Moved,

    /// <summary>The appointment was called off, or it is over.</summary>
    Unplanned,

    Solved,
    Closed,
    Reopened,

    /// <summary>The person was reminded that we wait for them.</summary>
    Reminded,

    /// <summary>Nobody closed it: its time was over.</summary>
    ClosedByItself,

    /// <summary>Said after it was solved: how the help was, or what the person can do now.</summary>
    Judged,

    Linked,
    Merged,
    Unmerged,
}
