using System.Globalization;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>Place, then day, then hour, as the address of the page says them. What isn't free any more counts as not chosen.</summary>
/// <param name="Address">Of the page.</param>
/// <param name="Question">The question that it is about, by its token; null: none.</param>
/// <param name="Free">All that is free.</param>
public sealed record SlotChoice(string Address, string? Question, IReadOnlyList<FreeSlot> Free)
{
    public Guid? Location { get; private init; }

    public DateOnly? Day { get; private init; }

    public FreeSlot? Slot { get; private init; }

    /// <summary>The moment that was chosen, free or not.</summary>
    public DateTimeOffset? Moment { get; private init; }

    public SlotStep Step => this switch
    {
        { Slot: not null } => SlotStep.Chosen,
        { Location: not null, Day: not null } => SlotStep.Hour,
        { Location: not null } => SlotStep.Day,
        _ => SlotStep.Place,
    };

    /// <summary>The moment was free when somebody looked, and isn't any more.</summary>
    public bool IsGone => Moment is not null && Slot is null;

    public IEnumerable<IGrouping<Guid, FreeSlot>> Places => Free.GroupBy(slot => slot.Desk.LocationId);

    public IEnumerable<IGrouping<DateOnly, FreeSlot>> Days => Here.GroupBy(slot => BrusselsTime.DayOf(slot.StartsAt));

    /// <summary>Of several stewards at once one: which it is, is chosen when it is planned.</summary>
    public IEnumerable<FreeSlot> Hours => Here.Where(slot => BrusselsTime.DayOf(slot.StartsAt) == Day).DistinctBy(slot => slot.StartsAt);

    IEnumerable<FreeSlot> Here => Free.Where(slot => slot.Desk.LocationId == Location);

    /// <summary>Reads what the address says.</summary>
    /// <param name="day">As <c>2027-03-28</c>.</param>
    /// <param name="moment">In seconds since 1970.</param>
    public SlotChoice Read(Guid? place, string? day, string? moment)
    {
        var locations = Places.Select(here => here.Key).ToList();
        var location = place is { } chosen && locations.Contains(chosen) ? chosen : locations is [var only] ? only : (Guid?)null;
        var at = MomentOf(moment);
        var slot = at is null ? null : Free.FirstOrDefault(s => s.StartsAt == at && s.Desk.LocationId == location);
        var on = at is { } begins ? BrusselsTime.DayOf(begins) : Typed.Day(day);
        var there = Free.Any(s => s.Desk.LocationId == location && BrusselsTime.DayOf(s.StartsAt) == on);
        return this with { Location = location, Day = there ? on : null, Slot = slot, Moment = at };
    }

    /// <summary>A moment as it stands in an address; null for anything else.</summary>
    public static DateTimeOffset? MomentOf(string? seconds) =>
        uint.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && DateTimeOffset.FromUnixTimeSeconds(number) is var moment
            && Typed.Possible(BrusselsTime.DayOf(moment)) is not null
            ? moment
            : null;
}
