using System.Collections.Immutable;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.DoeCheck;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.DoeCheck;

/// <summary>How the check counts, when it stops, which version comes next and which lessons.</summary>
public sealed class CheckRulesTests
{
    const long Begin = 1_000_000;

    static readonly CheckBook Book =
        new CheckLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<CheckLibrary>.Instance).Book;

    static readonly ImmutableHashSet<string> Lessons = [.. SomeLessons.Modules.Select(module => module.Slug)];

    [Fact]
    public void There_are_eight_tasks_with_a_picture_words_in_every_language_and_a_lesson_each()
    {
        Book.Tasks.Count.ShouldBe(8);
        foreach (var task in Book.Tasks)
        {
            File.Exists(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/wwwroot", task.Picture.TrimStart('/'))).ShouldBeTrue(task.Picture);
            Lessons.ShouldContain(task.Lesson);
            foreach (var words in new[] { task.A, task.B }.Select(ask => ask.Practice.Task))
            {
                Language.Help.ShouldAllBe(language => words.In(language) != null, task.Id);
            }
        }
    }

    [Fact]
    public void Both_versions_of_a_task_are_as_many_taps()
    {
        var phone = new PracticeLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<PracticeLibrary>.Instance);

        foreach (var task in Book.Tasks)
        {
            var lengths = new[] { CheckVersion.A, CheckVersion.B }.Select(version => TapsOf(task.OnPhone(version, phone), phone)).ToList();
            lengths[0].ShouldBeInRange(1, 3, task.Id);
            lengths[0].ShouldBe(lengths[1], task.Id);
        }
    }

    [Fact]
    public void An_outcome_has_its_tries_and_coarse_seconds()
    {
        var run = CheckRun.Begin(CheckVersion.A, Begin) with { Refused = 1 };

        var next = run.After(Book.Tasks[0], isDone: true, misses: 2, Begin + 12);

        next.Outcomes.ShouldHaveSingleItem().ShouldBe(new CheckOutcome(Book.Tasks[0].Id, true, 4, 15));
        next.Number.ShouldBe(2);
        next.Refused.ShouldBe(0);
        next.TaskSince.ShouldBe(Begin + 12);
    }

    [Fact]
    public void It_stops_after_two_that_do_not_go()
    {
        var run = After(CheckRun.Begin(CheckVersion.A, Begin), true, false, true);
        run.IsOver(Book, Begin + 20).ShouldBeFalse();

        After(run, false).IsOver(Book, Begin + 25).ShouldBeTrue();
    }

    [Fact]
    public void It_stops_after_four_minutes_and_at_the_end()
    {
        var run = After(CheckRun.Begin(CheckVersion.A, Begin), true);
        run.IsOver(Book, Begin + 239).ShouldBeFalse();
        run.IsOver(Book, Begin + 240).ShouldBeTrue();

        After(CheckRun.Begin(CheckVersion.A, Begin), [.. Enumerable.Repeat(true, 8)]).IsOver(Book, Begin + 1).ShouldBeTrue();
    }

    [Fact]
    public void What_was_left_lying_for_half_an_hour_is_begun_anew()
    {
        var run = CheckRun.Begin(CheckVersion.A, Begin);

        run.IsOld(Begin + 1_800).ShouldBeFalse();
        run.IsOld(Begin + 1_801).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_did_A_gets_B_next_and_whoever_did_B_gets_A()
    {
        CheckRules.Next([]).ShouldBe(CheckVersion.A);
        CheckRules.Next([Result(CheckVersion.A)]).ShouldBe(CheckVersion.B);
        CheckRules.Next([Result(CheckVersion.A), Result(CheckVersion.B)]).ShouldBe(CheckVersion.A);
    }

    [Fact]
    public void The_lessons_are_those_of_what_did_not_go_then_of_what_was_not_reached()
    {
        var result = Result(CheckVersion.A, true, false, true);

        CheckRules.LessonsFor(Book, result, Lessons, ImmutableHashSet<string>.Empty).ShouldBe([Book.Tasks[1].Lesson, Book.Tasks[3].Lesson]);
    }

    [Fact]
    public void A_lesson_that_somebody_can_do_already_comes_last()
    {
        var result = Result(CheckVersion.A, true, false, true);

        var lessons = CheckRules.LessonsFor(Book, result, Lessons, ImmutableHashSet.Create(Book.Tasks[1].Lesson));

        lessons.ShouldBe([Book.Tasks[3].Lesson, Book.Tasks[4].Lesson]);
    }

    [Fact]
    public void Whoever_did_them_all_goes_further()
    {
        var result = Result(CheckVersion.B, [.. Enumerable.Repeat(true, 8)]);

        CheckRules.LessonsFor(Book, result, Lessons, ImmutableHashSet<string>.Empty).ShouldBe(Book.Further.Take(2));
    }

    [Fact]
    public void A_lesson_that_is_not_there_is_not_offered() =>
        CheckRules.LessonsFor(Book, Result(CheckVersion.A), ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty).ShouldBeEmpty();

    static int TapsOf(PracticeTask task, PracticeLibrary library)
    {
        var state = Phone.Begin(PhoneState.Fresh, task);
        var screen = Phone.Land(null, state, task, library);
        var taps = 0;
        for (; taps < 9 && task.NextControl(state, screen) is { } control; taps++)
        {
            if (control.Act is not { } act)
            {
                screen = control.Screen!.Value;
                continue;
            }
            // The number of either version: a pad asks for its own.
            var typed = new[] { "9000", "9050" }.Select(code => new Dictionary<string, string?> { [act.Id] = code });
            var answer = typed.Select(fields => Phone.Do(state, screen, act, null, task, library, DateTimeOffset.UnixEpoch, fields))
                .First(done => done.Outcome != Outcome.Refused);
            (state, screen) = (answer.State, answer.Screen);
        }
        return taps;
    }

    static CheckRun After(CheckRun run, params bool[] did) =>
        did.Aggregate(run, (so, done) => so.After(Book.Tasks[so.Number - 1], done, misses: 0, Begin + 5));

    static CheckResult Result(CheckVersion version, params bool[] did) => new(version, Begin, After(CheckRun.Begin(version, Begin), did).Outcomes);
}
