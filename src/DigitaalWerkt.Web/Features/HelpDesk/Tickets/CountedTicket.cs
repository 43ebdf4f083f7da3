namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>A question as it is counted. It has no person and no words, so that no figure can have them either.</summary>
public sealed record CountedTicket
{
    public Guid Id { get; init; }
    public string Code { get; init; } = "";
    public TicketTopic Topic { get; init; }
    public TicketDevice? Device { get; init; }
    public Guid? LocationId { get; init; }
    public TicketState State { get; init; }
    public Guid? StewardId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FirstAnsweredAt { get; init; }
    public DateTimeOffset? AnswerDueAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public DateTimeOffset? SolvedAt { get; init; }
}
