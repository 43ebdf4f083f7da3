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
