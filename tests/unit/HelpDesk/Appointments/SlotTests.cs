using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>The slots of a day, whatever the clock does.</summary>
public sealed class SlotTests
{
    static readonly Guid Here = Guid.NewGuid();

    /// <summary>Hours of every shape, on the days round both nights in which the clock changes, and on any other day.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Slots_follow_each_other_are_as_long_and_lie_within_the_hours(int seed)
    {
        var desk = AnyDesk(new(seed));

        var slots = desk.Slots().ToList();

        slots.ShouldAllBe(slot => slot.EndsAt - slot.StartsAt == TimeSpan.FromMinutes(desk.Hours.SlotMinutes));
        slots.ShouldAllBe(slot => slot.StartsAt >= desk.StartsAt && slot.EndsAt <= desk.EndsAt);
        slots.Zip(slots.Skip(1)).ShouldAllBe(pair => pair.First.EndsAt == pair.Second.StartsAt);
        // None is forgotten: what is left is too short for one more.
        var rest = desk.EndsAt - (slots.Count == 0 ? desk.StartsAt : slots[^1].EndsAt);
        rest.TotalMinutes.ShouldBeLessThan(desk.Hours.SlotMinutes);
        // Everybody reads another hour: no two of them are written alike, but in the night in which an hour comes twice.
        if (!Enumerable.Range(0, 24).Any(hour => BrusselsTime.Zone.IsAmbiguousTime(desk.Day.ToDateTime(new(hour, 30)))))
        {
            slots.Select(slot => BrusselsTime.TimeOf(slot.StartsAt)).ShouldBeUnique();
        }
        slots.ShouldAllBe(slot => BrusselsTime.DayOf(slot.StartsAt) == desk.Day);
        // The way stands in the agenda after the last one only.
        slots.SkipLast(1).ShouldAllBe(slot => slot.TravelMinutes == 0);
        slots.TakeLast(1).ShouldAllBe(slot => slot.TravelMinutes == desk.Hours.TravelMinutes);
    }

    [Theory]
    // An hour less on the clock of March, an hour more on that of October: as many real minutes as there are.
    [InlineData("2027-03-28", 6)]
    [InlineData("2027-03-27", 8)]
    [InlineData("2027-10-31", 10)]
    [InlineData("2027-10-30", 8)]
    public void A_night_in_which_the_clock_changes_has_as_many_slots_as_it_has_half_hours(string day, int slots) =>
        DeskOf(DateOnly.Parse(day), new(0, 30), new(4, 30), 30, 0).Slots().Count().ShouldBe(slots);

    [Fact]
    public void Hours_recur_by_the_wall_on_every_such_day_of_the_period()
    {
        var hours = DeskHours.Of(Details(new(9, 0), new(12, 0), 30, 0) with
        {
            Weekday = DayOfWeek.Thursday,
            First = new(2027, 3, 1),
            Last = new(2027, 4, 30),
        });

        var days = hours.Days(new(2027, 3, 20), new(2027, 12, 31)).ToList();

        days.ShouldBe([new(2027, 3, 25), new(2027, 4, 1), new(2027, 4, 8), new(2027, 4, 15), new(2027, 4, 22), new(2027, 4, 29)]);
        days.ShouldAllBe(day => BrusselsTime.TimeOf(BrusselsTime.At(day, hours.Begins)) == new TimeOnly(9, 0));
    }

    [Theory]
    // Elsewhere the steward needs a quarter before and after; in the same place nothing.
    [InlineData(8, 0, 8, 50, false, false)]
    [InlineData(8, 0, 8, 45, false, true)]
    [InlineData(8, 0, 9, 0, true, true)]
    [InlineData(9, 30, 10, 0, true, true)]
    [InlineData(9, 30, 10, 0, false, false)]
    [InlineData(9, 44, 10, 0, false, false)]
    [InlineData(9, 45, 10, 0, false, true)]
    [InlineData(9, 29, 10, 0, true, false)]
    public void A_steward_has_time_for_the_way(int fromHour, int fromMinute, int untilHour, int untilMinute, bool isHere, bool isFree)
    {
        var desk = DeskOf(new(2027, 9, 20), new(9, 0), new(12, 0), 30, 15);
        var (from, until) = (BrusselsTime.At(desk.Day, new(fromHour, fromMinute)), BrusselsTime.At(desk.Day, new(untilHour, untilMinute)));
        var other = new TakenTime(desk.Hours.StewardId, from, until, isHere ? Here : Guid.NewGuid(), AppointmentEndsAt: until);

        desk.Slots().First().IsFree([other]).ShouldBe(isFree);
    }

    [Fact]
    public void The_way_after_a_class_that_stands_in_the_agenda_is_not_counted_twice()
    {
        var desk = DeskOf(new(2027, 9, 20), new(9, 0), new(12, 0), 30, 15);
        var lesson = new TakenTime(
            desk.Hours.StewardId, BrusselsTime.At(desk.Day, new(7, 0)), BrusselsTime.At(desk.Day, new(9, 0)), Guid.NewGuid());

        desk.Slots().First().IsFree([lesson]).ShouldBeTrue();
    }

    static DeskDay AnyDesk(Random random)
    {
        DateOnly[] days = [new(2027, 3, 27), new(2027, 3, 28), new(2027, 3, 29), new(2027, 10, 30), new(2027, 10, 31), new(2027, 11, 1)];
        var day = random.Next(4) == 0 ? new DateOnly(2027, 1, 1).AddDays(random.Next(365)) : days[random.Next(days.Length)];
        var begins = random.Next(24 * 60 - 10);
        var ends = random.Next(begins + 1, 24 * 60);
        return DeskOf(
            day, TimeOnly.MinValue.AddMinutes(begins), TimeOnly.MinValue.AddMinutes(ends),
            random.Next(DeskHours.LeastSlotMinutes, DeskHours.MostSlotMinutes + 1), random.Next(DeskHours.MostTravelMinutes + 1));
    }

    static DeskDay DeskOf(DateOnly day, TimeOnly begins, TimeOnly ends, int slot, int travel) =>
        new(DeskHours.Of(Details(begins, ends, slot, travel)), day, begins, ends, Here, "Huis", "Straat 1", "Bureau", "Noor");

    static DeskHoursDetails Details(TimeOnly begins, TimeOnly ends, int slot, int travel) => new()
    {
        StewardId = Guid.NewGuid(),
        RoomId = Guid.NewGuid(),
        Weekday = DayOfWeek.Monday,
        Begins = begins,
        Ends = ends,
        First = new(2027, 1, 1),
        Last = new(2027, 12, 31),
        SlotMinutes = slot,
        TravelMinutes = travel,
        Use = DeskUse.Both,
    };
}
