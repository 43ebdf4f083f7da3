namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>Which version comes next, and what to learn first.</summary>
public static class CheckRules
{
    /// <summary>To begin with: more is a list, and nobody begins with a list.</summary>
    public const int Lessons = 2;

    /// <summary>Whoever did A gets B, and whoever did B gets A: the same tasks twice would measure memory.</summary>
    /// <param name="results">Oldest first.</param>
    public static CheckVersion Next(IReadOnlyList<CheckResult> results) =>
        results is [.., { Version: CheckVersion.A }] ? CheckVersion.B : CheckVersion.A;

    /// <summary>
    /// The lessons of what didn't go, then of what wasn't reached, then of what took the most tries, then those to go further. A lesson that
    /// somebody can do already comes last.
    /// </summary>
    /// <param name="lessons">The slugs of the lessons that there are.</param>
    /// <param name="known">The slugs of those that somebody can do.</param>
    public static IReadOnlyList<string> LessonsFor(
        CheckBook book, CheckResult result, IReadOnlySet<string> lessons, IReadOnlySet<string> known) =>
    [
        .. book.Tasks.Where(task => result.Of(task) is { Done: false })
            .Concat(book.Tasks.Where(task => result.Of(task) is null))
            .Concat(book.Tasks.Where(task => result.Of(task) is { Done: true, Tries: > 1 }).OrderByDescending(task => result.Of(task)!.Tries))
            .Select(task => task.Lesson)
            .Concat(book.Further)
            .Where(lessons.Contains)
            .Distinct()
            .OrderBy(lesson => known.Contains(lesson))
            .Take(Lessons),
    ];
}
