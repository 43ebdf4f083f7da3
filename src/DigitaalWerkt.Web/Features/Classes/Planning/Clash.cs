namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A session that has what another wants.</summary>
/// <param name="What">The name of the trainer, room or equipment.</param>
/// <param name="SessionId">The session that has it.</param>
/// <param name="IsWayNowhere">Only the time to the next place stands in the way, and the next place is the same: less travel time is the answer.</param>
public sealed record Clash(
    ClashKind Kind, string What, Guid SessionId, string Title, DateOnly Day, TimeOnly Begins, TimeOnly Ends, bool IsWayNowhere);
