using System.Globalization;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A session that has what another wants.</summary>
/// <param name="What">The name of the trainer, room or equipment.</param>
/// <param name="SessionId">The session that has it.</param>
/// <param name="IsWayNowhere">Only the time to the next place stands in the way, and the next place is the same: less travel time is the answer.</param>
public sealed record Clash(
    ClashKind Kind, string What, Guid SessionId, string Title, DateOnly Day, TimeOnly Begins, TimeOnly Ends, bool IsWayNowhere)
{
    /// <summary>Names it as it was shown: leave for one clash is no leave for another, nor when the other session moves.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{SessionId:N}.{Kind}.{Day:yyyyMMdd}.{Begins:HHmm}.{Ends:HHmm}");
}
