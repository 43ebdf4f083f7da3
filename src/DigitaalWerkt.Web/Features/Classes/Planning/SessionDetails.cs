namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What a planner decides about a session.</summary>
/// <param name="Capacity">From 1 to <see cref="ClassSession.MaxSeats"/>; the planner's page has looked at room and equipment.</param>
/// <param name="ClashReason">Why it may clash with another; null: it may not.</param>
public sealed record SessionDetails(
    Guid CoursePlanId, Guid RoomId, Guid? TrainerId, Guid? EquipmentSetId, DateOnly Day, TimeOnly Begins, TimeOnly Ends,
    int TravelMinutes, int Capacity, IReadOnlyList<string> Languages, string? ClashReason = null)
{
    /// <summary>The keys of the clashes that the planner saw: the reason is for these, and for no others.</summary>
    public IReadOnlyCollection<string> SeenClashes { get; init; } = [];
}
