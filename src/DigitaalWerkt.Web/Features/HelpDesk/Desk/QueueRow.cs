using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A question in the queue.</summary>
public sealed record QueueRow
{
    /// <summary>Of what was said first, in characters.</summary>
    public const int WordsLength = 140;

    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required TicketTopic Topic { get; init; }
    public required TicketState State { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset? AnswerDueAt { get; init; }

    /// <summary>The first name, or the organisation of whoever isn't named here; null: nobody said.</summary>
    public required string? Person { get; init; }

    public required string? Steward { get; init; }

    /// <summary>The begin of what was said first; null: nothing.</summary>
    public required string? Words { get; init; }
}
