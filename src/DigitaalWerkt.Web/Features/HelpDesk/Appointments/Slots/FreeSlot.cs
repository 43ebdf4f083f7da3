using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;

/// <summary>A while in which a steward can help somebody.</summary>
/// <param name="Desk">The hours in which it lies.</param>
/// <param name="TravelMinutes">The way of the steward afterwards, as far as it stands in the agenda.</param>
public sealed record FreeSlot(DeskDay Desk, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int TravelMinutes)
{
    public Guid StewardId => Desk.Hours.StewardId;

    public Guid RoomId => Desk.Hours.RoomId;

    /// <summary>Whether the steward and the room are there for it.</summary>
    /// <param name="taken">What others have around that time.</param>
    public bool IsFree(IEnumerable<TakenTime> taken) => !taken.Any(IsInTheWay);

    bool IsInTheWay(TakenTime other)
    {
        if (other.ResourceId == RoomId)
        {
            return other.From < EndsAt && StartsAt < other.Until;
        }
        if (other.ResourceId != StewardId)
        {
            return false;
        }
        // To and from another place the steward is on the way. What lies at this very place needs no more than the constraint asks.
        var way = TimeSpan.FromMinutes(other.LocationId == Desk.LocationId ? 0 : Desk.Hours.TravelMinutes);
        var own = EndsAt + TimeSpan.FromMinutes(TravelMinutes);
        var until = EndsAt + way > own ? EndsAt + way : own;
        return other.From < until && StartsAt < other.UntilBackFrom(way);
    }
}
