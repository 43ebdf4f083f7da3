using System.Globalization;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A thing that has what a session wants: another session, or whatever else stands in the agenda.</summary>
/// <param name="Over">What both want.</param>
/// <param name="Name">The name of that trainer, room or equipment.</param>
/// <param name="With">The thing that has it.</param>
/// <param name="IsWayNowhere">Only the time to the next place stands in the way, and the next place is the same: less travel time is the answer.</param>
public sealed record Clash(
    ResourceKind Over, string Name, Occupant With, string Title, string? Link, DateOnly Day, TimeOnly Begins, TimeOnly Ends, bool IsWayNowhere)
{
    /// <summary>Names it as it was shown: leave for one clash is no leave for another, nor when the other thing moves.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{With.Kind}.{With.Id:N}.{Over}.{Day:yyyyMMdd}.{Begins:HHmm}.{Ends:HHmm}");

    public static Clash Of(AgendaClash clash, bool isWayNowhere)
    {
        var (taken, entry) = (clash.Taken, clash.Entry);
        return new(
            taken.ResourceKind, clash.Name, taken.Occupant, entry.Title, entry.Link,
            BrusselsTime.DayOf(entry.StartsAt), BrusselsTime.TimeOf(entry.StartsAt), BrusselsTime.TimeOf(entry.EndsAt), isWayNowhere);
    }
}
