using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Platform.Content;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Recall;

/// <summary>When a task comes back, of what a learner did alone.</summary>
public sealed class RecallStateTests
{
    static readonly ModuleLibrary Library =
        new(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<ModuleLibrary>.Instance);

    static readonly Module Lesson = Library.Find("e-mail-openen")!;
    static readonly Module Other = Library.Find("wifi")!;
    static readonly DateTimeOffset Monday = new(2027, 9, 13, 10, 0, 0, TimeSpan.Zero);

    // Finishing, beginning again and trying again, at some moment of two weeks.
    static readonly Arbitrary<(ProgressLog One, ProgressLog Two)> Devices = (
        from one in Deeds().ListOf()
        from two in Deeds().ListOf()
        select (ProgressLog.From(one.SelectMany(deed => deed)), ProgressLog.From(two.SelectMany(deed => deed)))).ToArbitrary();

    [Fact]
    public void A_finished_lesson_comes_back_after_one_three_and_seven_days()
    {
        var log = Finished(Lesson, Monday);

        State(log).ShouldBe(new RecallState(0, Day(14)));
        log = log.With(Tried(1, Monday.AddDays(1)));
        State(log).ShouldBe(new RecallState(1, Day(16)));
        log = log.With(Tried(2, Monday.AddDays(3)));
        State(log).ShouldBe(new RecallState(2, Day(20)));
        log = log.With(Tried(3, Monday.AddDays(7)));
        State(log).ShouldBe(new RecallState(3, null));
    }

    [Fact]
    public void Whoever_comes_late_gets_the_same_rest_between_two_times()
    {
        var log = Finished(Lesson, Monday).With(Tried(1, Monday.AddDays(10)));

        State(log).NextOn.ShouldBe(Day(25));
        State(log.With(Tried(2, Monday.AddDays(12)))).NextOn.ShouldBe(Day(29));
    }

    [Fact]
    public void A_day_ends_when_it_ends_in_Brussels() =>
        State(Finished(Lesson, new DateTimeOffset(2027, 9, 13, 22, 30, 0, TimeSpan.Zero))).NextOn.ShouldBe(Day(15));

    [Fact]
    public void A_lesson_that_is_being_done_or_in_which_a_task_was_skipped_does_not_come_back()
    {
        var at = Monday.ToUnixTimeSeconds();
        var finished = Finished(Lesson, Monday);

        State(ProgressLog.Empty).NextOn.ShouldBeNull();
        State(ProgressLog.From(finished.Events.SkipLast(1))).NextOn.ShouldBeNull();
        State(finished.With(new ProgressEvent(Lesson.Slug, Lesson.Steps[0].Id, ProgressKind.Started, at + 100))).NextOn.ShouldBeNull();
        State(ProgressLog.From(finished.Events.Select(e => e.Step == "alleen" ? e with { Kind = ProgressKind.Skipped } : e))).NextOn
            .ShouldBeNull();
    }

    [Fact]
    public void Trying_again_leaves_a_lesson_finished()
    {
        var log = Finished(Lesson, Monday).With(Tried(1, Monday.AddDays(1)));

        GoOn.From(log, Library).ShouldBeNull();
    }

    [Fact]
    public void Of_two_lessons_the_one_that_waits_the_shortest_comes_first()
    {
        var log = ProgressLog.From(Finished(Lesson, Monday).Events.Concat(Finished(Other, Monday.AddDays(1)).Events));

        RecallState.DueOn(Day(13), Library.Modules, log).ShouldBeNull();
        RecallState.DueOn(Day(14), Library.Modules, log).ShouldBe(Lesson);
        RecallState.DueOn(Day(20), Library.Modules, log).ShouldBe(Other);
    }

    [Fact]
    public void It_is_the_same_however_devices_are_merged() => Check.QuickThrowOnFailure(Prop.ForAll(Devices, devices =>
    {
        var merged = State(Merged(devices.One, devices.Two));
        return merged == State(Merged(devices.Two, devices.One))
            && merged == State(Merged(Merged(devices.One, devices.Two), devices.One))
            && merged == State(Merged(devices.One, devices.Two).Condensed());
    }));

    [Fact]
    public void Merging_takes_no_mark_away_and_there_are_never_more_than_three() => Check.QuickThrowOnFailure(
        Prop.ForAll(Devices, devices =>
            State(Merged(devices.One, devices.Two)).Done >= Math.Max(State(devices.One).Done, State(devices.Two).Done)
            && State(devices.One).Done is >= 0 and <= RecallState.Most));

    [Fact]
    public void Nothing_comes_back_on_the_day_on_which_the_lesson_was_finished() => Check.QuickThrowOnFailure(
        Prop.ForAll(Devices, devices =>
            RecallState.FinishedOn(Lesson, devices.One) is not { } finished || !State(devices.One).IsDueOn(finished)));

    static Gen<IEnumerable<ProgressEvent>> Deeds() =>
        from seconds in Gen.Choose(0, 14 * 24 * 3600)
        from number in Gen.Choose(0, 4)
        let at = Monday.AddSeconds(seconds)
        select number switch
        {
            0 => Finished(Lesson, at).Events,
            4 => [new ProgressEvent(Lesson.Slug, Lesson.Steps[0].Id, ProgressKind.Started, at.ToUnixTimeSeconds())],
            _ => (IEnumerable<ProgressEvent>)[Tried(number, at)],
        };

    static RecallState State(ProgressLog log) => RecallState.Of(Lesson, log);

    static DateOnly Day(int day) => new(2027, 9, day);

    static ProgressLog Merged(ProgressLog one, ProgressLog two) => ProgressLog.From(one.Events.Concat(two.Events));

    static ProgressEvent Tried(int number, DateTimeOffset at) =>
        new(Lesson.Slug, $"nog-eens-{number}", ProgressKind.Done, at.ToUnixTimeSeconds());

    static ProgressLog Finished(Module module, DateTimeOffset at) => ProgressLog.From(
        module.Steps.Select(step => new ProgressEvent(module.Slug, step.Id, ProgressKind.Done, at.ToUnixTimeSeconds() + step.Number)));
}
