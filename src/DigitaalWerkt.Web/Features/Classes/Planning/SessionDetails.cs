namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What a planner decides about a session. CONTRIBUTING.md tells where a field more has to be named.</summary>
public sealed record SessionDetails
{
    public required Guid CoursePlanId { get; init; }

    public required Guid RoomId { get; init; }

    /// <summary>Null: nobody gives it yet.</summary>
    public required Guid? TrainerId { get; init; }

    /// <summary>Null: it needs none.</summary>
    public required Guid? EquipmentSetId { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly Begins { get; init; }

    public required TimeOnly Ends { get; init; }

    /// <summary>From 0 to <see cref="ClassSession.MaxTravelMinutes"/>.</summary>
    public required int TravelMinutes { get; init; }

    /// <summary>From 1 to <see cref="ClassSession.MaxSeats"/>; the planner's page has looked at room and equipment.</summary>
    public required int Capacity { get; init; }

    /// <summary>Languages in which somebody can help, as codes.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Why it may clash with another; null: it may not.</summary>
    public string? ClashReason { get; init; }

    /// <summary>The keys of the clashes that the planner saw: the reason is for these, and for no others.</summary>
    public IReadOnlyCollection<string> SeenClashes { get; init; } = [];
}
