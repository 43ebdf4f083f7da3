using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>A question as a steward sees it, with all that is around it.</summary>
public sealed record TicketView
{
    public required Ticket Ticket { get; init; }

    /// <summary>Null: nobody said, or they were forgotten.</summary>
    public required SeenPerson? Person { get; init; }

    /// <summary>The name; null: nobody has it.</summary>
    public required string? Steward { get; init; }

    /// <summary>The name of the place; null: none was said.</summary>
    public required string? Location { get; init; }

    /// <summary>The appointment about it that stands; null: none.</summary>
    public required Guid? Appointment { get; init; }

    /// <summary>The hours from which the person can still choose one.</summary>
    public required IReadOnlyList<DateTimeOffset> Proposed { get; init; }

    /// <summary>What was said in it and in its parts, the first of all first.</summary>
    public required IReadOnlyList<Said> Messages { get; init; }

    /// <summary>The photos and documents that were sent with it.</summary>
    public required IReadOnlyList<TicketFile> Files { get; init; }

    /// <summary>What stewards wrote for each other, the last first.</summary>
    public required IReadOnlyList<Said> Notes { get; init; }

    /// <summary>What happened, the last first.</summary>
    public required IReadOnlyList<Happening> Events { get; init; }

    /// <summary>The question of which it became a part; null: none.</summary>
    public required TicketRef? Whole { get; init; }

    /// <summary>The questions that became a part of it.</summary>
    public required IReadOnlyList<TicketRef> Parts { get; init; }

    /// <summary>What this steward was typing for the person.</summary>
    public required string? Answer { get; init; }

    /// <summary>What this steward was typing for colleagues.</summary>
    public required string? Note { get; init; }

    /// <summary>The colleagues who have it open now.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>What else the person asked, the last first.</summary>
    public required IReadOnlyList<QueueRow> OtherTickets { get; init; }

    /// <summary>What else happened with the person, as far as this steward may see it, the last first.</summary>
    public required IReadOnlyList<PersonLine> Lines { get; init; }

    /// <summary>Something that was said or written.</summary>
    /// <param name="By">The staff member who wrote it, also of what they noted for the person; null: the person.</param>
    /// <param name="Part">The code of the question in which it was said; null: in this one.</param>
    public sealed record Said(DateTimeOffset At, string? By, string Text, string? Part);

    /// <param name="Actor">The staff member; null: the person, or nobody.</param>
    public sealed record Happening(TicketEventKind Kind, DateTimeOffset At, string? Actor, string? To, string? Reason, TicketRef? Other);

    public sealed record TicketRef(Guid Id, string Code);
}
