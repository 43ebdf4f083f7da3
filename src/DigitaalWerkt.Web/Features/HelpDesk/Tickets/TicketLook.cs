namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// When a steward last had a question open. A row, because two instances are one site; each look writes over the one before.
/// </summary>
public sealed class TicketLook
{
    /// <summary>How long after it somebody still counts as being there.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);

    public required Guid TicketId { get; init; }
    public required Guid StaffMemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}
