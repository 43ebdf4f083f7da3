namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>Which lessons a vacancy takes.</summary>
public static class JobRules
{
    public const int MostLessons = 5;
    public const int FewestLessons = 3;

    /// <summary>
    /// The lessons of the signs of a false vacancy, the first lesson of each ask, then the second of each, and so on: five at most, and of
    /// those that are done none. With fewer than three come those that everybody needs.
    /// </summary>
    /// <param name="asked">What the vacancy asks, in the order of the page.</param>
    /// <param name="there">The slugs of the lessons that there are.</param>
    /// <param name="done">The slugs of those that are done.</param>
    public static JobPlan PlanFor(JobBook book, IReadOnlyList<JobAsk> asked, IReadOnlySet<string> there, IReadOnlySet<string> done)
    {
        var needed = Needed(asked).Where(lesson => there.Contains(lesson.Slug)).ToList();
        var chosen = needed.Where(lesson => !done.Contains(lesson.Slug)).Take(MostLessons)
            .OrderBy(lesson => PlaceOf(book, lesson)).ToList();
        var known = needed.Select(lesson => lesson.Slug).ToHashSet();
        var further = book.Always.Where(lesson => there.Contains(lesson.Slug) && !done.Contains(lesson.Slug) && !known.Contains(lesson.Slug))
            .Take(Math.Max(0, FewestLessons - chosen.Count));
        return new(
            [.. chosen, .. further],
            [.. needed.Where(lesson => done.Contains(lesson.Slug)).OrderBy(lesson => PlaceOf(book, lesson)).Select(lesson => lesson.Slug)],
            needed.Count > 0 && chosen.Count == 0);
    }

    // Sorting keeps the order of the page within each round.
    static IEnumerable<JobLesson> Needed(IReadOnlyList<JobAsk> asked) =>
        asked.SelectMany(ask => ask.Lessons.Select((lesson, i) => (Round: ask.IsSign ? -1 : i, Lesson: new JobLesson(lesson, ask.Reason))))
            .OrderBy(lesson => lesson.Round)
            .Select(lesson => lesson.Lesson)
            .DistinctBy(lesson => lesson.Slug);

    static int PlaceOf(JobBook book, JobLesson lesson) =>
        book.Order.Index().FirstOrDefault(place => place.Item == lesson.Slug, (Index: int.MaxValue, Item: "")).Index;
}
