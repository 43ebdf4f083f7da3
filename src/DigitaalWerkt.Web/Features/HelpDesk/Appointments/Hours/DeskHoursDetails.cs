namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>All that is decided about hours of a steward; the form has checked its shape.</summary>
public sealed record DeskHoursDetails
{
    public required Guid StewardId { get; init; }
    public required Guid RoomId { get; init; }
    public required DayOfWeek Weekday { get; init; }
    public required TimeOnly Begins { get; init; }
    public required TimeOnly Ends { get; init; }
    public required DateOnly First { get; init; }
    public required DateOnly Last { get; init; }
    public required int SlotMinutes { get; init; }
    public required int TravelMinutes { get; init; }
    public required DeskUse Use { get; init; }
}
