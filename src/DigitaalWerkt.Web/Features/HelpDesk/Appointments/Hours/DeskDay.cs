using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

/// <summary>A steward sits somewhere on a day.</summary>
public sealed record DeskDay(
    DeskHours Hours, DateOnly Day, TimeOnly Begins, TimeOnly Ends, Guid LocationId, string Place, string Address, string Room, string Steward)
{
    public DateTimeOffset StartsAt => BrusselsTime.At(Day, Begins);

    public DateTimeOffset EndsAt => BrusselsTime.At(Day, Ends);

    public bool TakesAppointments => Hours.Use != DeskUse.WalkIn;

    public bool TakesWalkIns => Hours.Use != DeskUse.Appointments;

    /// <summary>What is left of it beside the times in which something else is there, each part as hours of their own.</summary>
    public IEnumerable<DeskDay> Without(IEnumerable<(DateTimeOffset From, DateTimeOffset Until)> taken)
    {
        var from = StartsAt;
        foreach (var other in taken.Where(other => other.From < EndsAt && StartsAt < other.Until).OrderBy(other => other.From))
        {
            if (from < other.From)
            {
                yield return this with { Begins = BrusselsTime.TimeOf(from), Ends = BrusselsTime.TimeOf(other.From) };
            }
            from = from < other.Until ? other.Until : from;
        }
        if (from < EndsAt)
        {
            yield return this with { Begins = BrusselsTime.TimeOf(from) };
        }
    }

    /// <summary>
    /// The slots of the day, free or not: one after the other, each as long on every clock, also in a night in which an hour is skipped or
    /// comes twice. What is left at the end is no slot.
    /// </summary>
    public IEnumerable<FreeSlot> Slots()
    {
        var (length, end) = (TimeSpan.FromMinutes(Hours.SlotMinutes), EndsAt);
        for (var start = StartsAt; start + length <= end; start += length)
        {
            // Within the hours the next one is in the same room; after the last one the steward may leave.
            var isLast = start + length + length > end;
            yield return new(this, start, start + length, isLast ? Hours.TravelMinutes : 0);
        }
    }
}
