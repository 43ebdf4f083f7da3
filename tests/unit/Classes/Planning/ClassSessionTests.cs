using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Classes.Planning;

public sealed class ClassSessionTests
{
    static readonly Guid Course = Guid.NewGuid();
    static readonly Guid Room = Guid.NewGuid();
    static readonly Guid Trainer = Guid.NewGuid();
    static readonly Guid Laptops = Guid.NewGuid();
    static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("2026-10-13", 4, "2026-10-25")]
    [InlineData("2027-03-16", 4, "2027-03-28")]
    public void A_class_at_19_00_stays_at_19_00_when_the_clock_changes(string first, int weeks, string change)
    {
        var sessions = new SeriesRule(DateOnly.Parse(first), 1, weeks, null).Days().Select(day => At(19, 21) with { Day = day }).Select(d => ClassSession.Plan(d)).ToList();

        sessions.ShouldAllBe(session => BrusselsTime.TimeOf(session.StartsAt) == new TimeOnly(19, 0));
        sessions.Select(session => session.StartsAt.Hour).Distinct().Count().ShouldBe(2, "the clock changes within the series");
        sessions.ShouldContain(session => session.Day > DateOnly.Parse(change));
        sessions.Zip(sessions.Skip(1)).ShouldContain(pair => pair.Second.StartsAt - pair.First.StartsAt != TimeSpan.FromHours(168));
    }

    [Theory]
    [InlineData("01:30", "02:00", false)]
    [InlineData("02:30", "03:15", false)]
    [InlineData("02:59", "03:00", false)]
    [InlineData("01:00", "01:59", true)]
    [InlineData("01:30", "03:00", true)]
    public void No_class_begins_or_ends_in_the_hour_that_the_clock_skips(string begins, string ends, bool canBe)
    {
        var details = At(1, 3) with { Day = new(2027, 3, 28), Begins = TimeOnly.Parse(begins), Ends = TimeOnly.Parse(ends) };

        ClassSession.IsOnTheClock(details).ShouldBe(canBe);
        (Record.Exception(() => ClassSession.Plan(details)) is null).ShouldBe(canBe);
        ClassSession.IsOnTheClock(details with { Day = new(2027, 10, 31) }).ShouldBeTrue("an hour that comes twice is there");
    }

    [Fact]
    public void What_two_sessions_want_at_once_is_named()
    {
        ClassSession.Plan(At(10, 12)).ClashesWith(ClassSession.Plan(At(11, 13))).ShouldBe([ResourceKind.StaffMember, ResourceKind.Room, ResourceKind.EquipmentSet]);
        ClassSession.Plan(At(10, 12)).ClashesWith(ClassSession.Plan(At(11, 13) with { TrainerId = null, EquipmentSetId = null })).ShouldBe([ResourceKind.Room]);
    }

    [Fact]
    public void Who_needs_no_trainer_and_no_equipment_clashes_over_neither()
    {
        var bare = At(10, 12) with { TrainerId = null, EquipmentSetId = null };

        ClassSession.Plan(bare).ClashesWith(ClassSession.Plan(bare with { RoomId = Guid.NewGuid() })).ShouldBeEmpty();
    }

    [Fact]
    public void One_room_can_be_used_again_at_once_but_the_trainer_is_on_the_way()
    {
        var next = ClassSession.Plan(At(12, 14));

        ClassSession.Plan(At(10, 12)).ClashesWith(next).ShouldBe([ResourceKind.StaffMember]);
        ClassSession.Plan(At(10, 12) with { TravelMinutes = 0 }).ClashesWith(next).ShouldBeEmpty();
    }

    [Fact]
    public void What_began_or_was_cancelled_or_signed_off_is_no_longer_open()
    {
        var session = ClassSession.Plan(At(10, 12));
        session.IsOpen(session.StartsAt.AddMinutes(-1)).ShouldBeTrue();
        session.IsOpen(session.StartsAt).ShouldBeFalse();

        session.Cancel("ziek");

        session.IsOpen(session.StartsAt.AddDays(-1)).ShouldBeFalse();
    }

    [Fact]
    public void Who_was_at_the_door_is_put_on_the_list_until_it_is_signed_off()
    {
        var session = ClassSession.Plan(At(10, 12));
        session.IsOpen(session.StartsAt, atTheDoor: true).ShouldBeTrue();
        session.IsOpen(session.EndsAt.AddDays(3), atTheDoor: true).ShouldBeTrue();

        session.SignOff(Trainer, session.EndsAt);

        session.IsOpen(session.EndsAt, atTheDoor: true).ShouldBeFalse();
    }

    [Fact]
    public void One_leaves_a_class_until_it_begins_and_one_that_does_not_go_on_always()
    {
        var session = ClassSession.Plan(At(10, 12));
        session.MayLeave(session.StartsAt.AddMinutes(-1)).ShouldBeTrue();
        session.MayLeave(session.StartsAt).ShouldBeFalse();

        session.Cancel("ziek");

        session.MayLeave(session.EndsAt).ShouldBeTrue();
    }

    [Theory]
    [InlineData(8, null, 8, false)]
    [InlineData(8, 10, 8, false)]
    [InlineData(8, 8, 8, false)]
    [InlineData(12, 6, 6, true)]
    public void The_fewest_places_bind(int room, int? pieces, int seats, bool isEquipment)
    {
        var limit = SeatLimit.Of("Zaal", room, pieces is null ? null : "Koffer", pieces);

        limit.ShouldBe(new SeatLimit(seats, isEquipment ? "Koffer" : "Zaal", isEquipment));
    }

    static SessionDetails At(int from, int until) =>
        Wanted.Session(Course, Room, Trainer, Laptops, Day, new(from, 0), new(until, 0), 30, 8, []);
}
