namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What a steward was typing at a question, kept until it is sent: one answer and one note each.</summary>
public sealed class TicketDraft
{
    public required Guid TicketId { get; init; }
    public required Guid StaffMemberId { get; init; }

    /// <summary>True: a note. False: an answer.</summary>
    public required bool IsNote { get; init; }

    public required string Text { get; set; }
    public required DateTimeOffset At { get; set; }
}
