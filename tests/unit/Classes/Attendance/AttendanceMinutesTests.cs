using DigitaalWerkt.Web.Features.Classes.Attendance;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Classes.Attendance;

public sealed class AttendanceMinutesTests
{
    static readonly DateTimeOffset Start = new(2026, 11, 24, 13, 0, 0, TimeSpan.Zero);

    static readonly Arbitrary<(AttendanceKind Kind, int Length, int At, int Missed)> Notes = (
        from kind in Gen.Elements(Enum.GetValues<AttendanceKind>())
        from length in Gen.Choose(1, 300)
        from at in Gen.Choose(-400, 800)
        from missed in Gen.Choose(0, length)
        select (kind, length, at, missed)).ToArbitrary();

    [Fact]
    public void Nobody_attends_more_than_the_class_or_less_than_nothing() => Check.QuickThrowOnFailure(
        Prop.ForAll(Notes, note => AttendanceMinutes.Fit(note.Kind, Of(note.Kind, note.Length, note.At, note.Missed), note.Length)));

    [Fact]
    public void Who_comes_in_and_who_leaves_at_one_moment_share_the_class() => Check.QuickThrowOnFailure(
        Prop.ForAll(Notes, note => Of(AttendanceKind.Late, note.Length, note.At) + Of(AttendanceKind.LeftEarly, note.Length, note.At) == note.Length));

    [Fact]
    public void Later_is_never_better_and_longer_is_never_worse() => Check.QuickThrowOnFailure(
        Prop.ForAll(Notes, note =>
            Of(AttendanceKind.Late, note.Length, note.At + 1) <= Of(AttendanceKind.Late, note.Length, note.At)
            && Of(AttendanceKind.LeftEarly, note.Length, note.At + 1, note.Missed) >= Of(AttendanceKind.LeftEarly, note.Length, note.At, note.Missed)));

    [Theory]
    [InlineData(AttendanceKind.Present, 20, 0, 120)]
    [InlineData(AttendanceKind.Late, 20, 0, 100)]
    [InlineData(AttendanceKind.Late, -10, 0, 120)]
    [InlineData(AttendanceKind.LeftEarly, 90, 0, 90)]
    [InlineData(AttendanceKind.LeftEarly, 90, 20, 70)]
    [InlineData(AttendanceKind.Excused, 20, 0, 0)]
    [InlineData(AttendanceKind.Absent, 20, 0, 0)]
    public void Minutes_of_a_class_of_two_hours(AttendanceKind kind, int notedAt, int missed, int minutes) =>
        Of(kind, 120, notedAt, missed).ShouldBe(minutes);

    [Theory]
    [InlineData(-16, null)]
    [InlineData(-15, AttendanceKind.Present)]
    [InlineData(14, AttendanceKind.Present)]
    [InlineData(15, AttendanceKind.Late)]
    public void Who_comes_in_at_the_door_is_there_around_the_begin_and_late_after_it(int minutes, AttendanceKind? kind) =>
        AttendanceMinutes.AtTheDoor(Start, Start.AddMinutes(minutes)).ShouldBe(kind);

    static int Of(AttendanceKind kind, int length, int at, int missed = 0) =>
        AttendanceMinutes.Of(kind, Start, Start.AddMinutes(length), Start.AddMinutes(at), missed);
}
