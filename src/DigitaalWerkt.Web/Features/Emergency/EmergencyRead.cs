namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>That a coordinator of the client's organisation read that somebody looked.</summary>
public sealed class EmergencyRead
{
    public required Guid LookId { get; init; }
    public required Guid StaffMemberId { get; init; }
    public required DateTimeOffset At { get; init; }
}
