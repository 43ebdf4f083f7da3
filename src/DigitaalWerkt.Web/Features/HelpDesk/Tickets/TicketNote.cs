namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What stewards write for each other. It has no way out: nothing turns it into a <see cref="TicketMessage"/>.</summary>
public sealed class TicketNote(Guid ticketId, Guid staffMemberId, string text, DateTimeOffset at)
{
    /// <summary>In characters.</summary>
    public const int TextLength = 2000;

    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public Guid TicketId { get; private set; } = ticketId;
    public Guid StaffMemberId { get; private set; } = staffMemberId;
    public string Text { get; private set; } = text;
    public DateTimeOffset At { get; private set; } = at;
}
