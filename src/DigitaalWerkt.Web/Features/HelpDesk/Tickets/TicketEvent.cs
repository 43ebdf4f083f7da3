namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>Something that happened to a question. For staff: the person reads <see cref="TicketMessage"/>s only.</summary>
public sealed class TicketEvent(Guid ticketId, TicketEventKind kind, Guid? actorId, DateTimeOffset at)
{
    public const int ReasonLength = 200;

    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public Guid TicketId { get; private set; } = ticketId;
    public TicketEventKind Kind { get; private set; } = kind;

    /// <summary>The staff member who did it; null: the person, or nobody.</summary>
    public Guid? ActorId { get; private set; } = actorId;

    public DateTimeOffset At { get; private set; } = at;

    /// <summary>The staff member to whom it was handed over.</summary>
    public Guid? ToId { get; init; }

    /// <summary>The other question, of which it is a part, or after which it comes.</summary>
    public Guid? OtherTicketId { get; init; }

    /// <summary>Why, in the words of staff; null: it needs none, or the person was forgotten.</summary>
    public string? Reason { get; init; }
}
