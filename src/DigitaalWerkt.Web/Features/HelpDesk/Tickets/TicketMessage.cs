namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// What a person and a steward say to each other. The only words of a question that leave the house: notes of staff are
/// <see cref="TicketNote"/>s, which nothing that writes to a person knows.
/// </summary>
/// <param name="staffMemberId">Who says it; null: the person.</param>
public sealed class TicketMessage(Guid ticketId, Guid? staffMemberId, string text, DateTimeOffset at)
{
    /// <summary>In characters, of whatever anybody types.</summary>
    public const int TextLength = 4000;

    /// <summary>The column with its words, by which it is found.</summary>
    public const string Words = nameof(Words);

    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public Guid TicketId { get; private set; } = ticketId;
    public Guid? StaffMemberId { get; private set; } = staffMemberId;

    /// <summary>Empty when the person was forgotten.</summary>
    public string Text { get; private set; } = text;

    public DateTimeOffset At { get; private set; } = at;
}
