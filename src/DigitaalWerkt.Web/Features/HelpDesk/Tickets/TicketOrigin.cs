namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>How a question came to the desk. The names stand readable in the database.</summary>
public enum TicketOrigin
{
    /// <summary>Asked on the site.</summary>
    Website,

    /// <summary>Asked from a step of a lesson.</summary>
    Lesson,

    /// <summary>At the door; noted by staff.</summary>
    Desk,

    /// <summary>On the telephone; noted by staff.</summary>
    Phone,

    /// <summary>Asked by a counsellor for a client.</summary>
    Counsellor,

    Email,
}
