using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Platform.Content;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.JobFirst;

/// <summary>Every part of what vacancies ask, and every part of the lessons done.</summary>
public sealed class JobRulesTests
{
    static readonly JobBook Book =
        new JobLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<JobLibrary>.Instance).Book;

    static readonly string[] Slugs = [.. SomeLessons.Modules.Select(module => module.Slug)];

    static readonly Arbitrary<Case> Cases = (
        from asked in Gen.SubListOf(Book.Asks.ToArray())
        from isWhole in Gen.Elements(true, true, false)
        from part in Gen.SubListOf(Slugs)
        from done in Gen.SubListOf(Slugs)
        let there = isWhole ? Slugs.ToHashSet() : part.ToHashSet()
        select new Case([.. Book.Asks.Where(ask => asked.Contains(ask))], there, done.Where(slug => there.Contains(slug)).ToHashSet())).ToArbitrary();

    [Fact]
    public void Never_more_than_five_never_one_that_is_done_and_never_one_twice() => Holds((at, plan) =>
        plan.Lessons.Count <= JobRules.MostLessons
        && plan.Lessons.All(lesson => at.There.Contains(lesson.Slug) && !at.Done.Contains(lesson.Slug))
        && plan.Lessons.Select(lesson => lesson.Slug).Distinct().Count() == plan.Lessons.Count);

    [Fact]
    public void At_least_three_whenever_that_many_are_left() => Holds((at, plan) =>
        plan.Lessons.Count >= Math.Min(
            JobRules.FewestLessons,
            NeededBy(at).Concat(Book.Always.Select(lesson => lesson.Slug)).Where(slug => at.There.Contains(slug) && !at.Done.Contains(slug)).Distinct().Count()));

    [Fact]
    public void What_is_needed_comes_first_in_the_order_of_the_file() => Holds((at, plan) =>
    {
        var needed = NeededBy(at).ToHashSet();
        var places = plan.Lessons.TakeWhile(lesson => needed.Contains(lesson.Slug)).Select(lesson => Book.Order.ToList().IndexOf(lesson.Slug)).ToList();
        return places.SequenceEqual(places.Order()) && plan.Lessons.Skip(places.Count).All(lesson => !needed.Contains(lesson.Slug));
    });

    [Fact]
    public void The_first_lesson_of_each_ask_comes_before_any_second_one() => Holds((at, plan) =>
        !plan.Lessons.Any(lesson => NeededBy(at).Contains(lesson.Slug) && at.Asked.All(ask => ask.Lessons[0] != lesson.Slug))
        || at.Asked.Select(ask => ask.Lessons[0]).Where(slug => at.There.Contains(slug) && !at.Done.Contains(slug))
            .All(slug => plan.Lessons.Any(lesson => lesson.Slug == slug)));

    [Fact]
    public void A_sign_leads_to_its_lesson_first_of_all() => Holds((at, plan) =>
        !at.Asked.Any(ask => ask.IsSign) || at.Done.Contains("valse-job") || !at.There.Contains("valse-job") || plan.Lessons[0].Slug == "valse-job");

    [Fact]
    public void Each_reason_is_that_of_an_ask_that_takes_the_lesson() => Holds((at, plan) => plan.Lessons.All(lesson =>
        at.Asked.Any(ask => ask.Lessons.Contains(lesson.Slug) && ask.Reason == lesson.Reason) || Book.Always.Contains(lesson)));

    [Fact]
    public void What_is_done_is_told_and_ready_is_whoever_did_all_of_it() => Holds((at, plan) =>
        plan.Done.ToHashSet().SetEquals(NeededBy(at).Where(at.Done.Contains))
        && plan.IsReady == (NeededBy(at).Any(at.There.Contains) && NeededBy(at).Where(at.There.Contains).All(at.Done.Contains)));

    static IEnumerable<string> NeededBy(Case at) => at.Asked.SelectMany(ask => ask.Lessons);

    static void Holds(Func<Case, JobPlan, bool> rule) => Check.QuickThrowOnFailure(
        Prop.ForAll(Cases, at => rule(at, JobRules.PlanFor(Book, at.Asked, at.There, at.Done))));

    sealed record Case(IReadOnlyList<JobAsk> Asked, HashSet<string> There, HashSet<string> Done);
}
