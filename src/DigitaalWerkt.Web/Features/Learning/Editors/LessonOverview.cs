using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.Search;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Editors;

/// <summary>
/// What the lessons of the folder measure, and what keeps edited files from being served. It is measured when somebody asks, and once
/// for each reading of the content: a road is searched for every task.
/// </summary>
public sealed class LessonOverview(ContentFolder folder, ModuleLibrary library, PracticeLibrary practice)
{
    readonly Lock reading = new();
    Reading? last;

    public Reading Now()
    {
        lock (reading)
        {
            // Both libraries put other objects in place of these when they read the folder anew.
            var (modules, apps) = (library.Modules, practice.Apps);
            if (last is null || last.Of != (modules, apps))
            {
                last = Measure((modules, apps));
            }
            return last;
        }
    }

    Reading Measure((object Modules, object Apps) of)
    {
        var problems = new PracticeCheck().Run(folder).ToList();
        var lessons = LessonFigures.Of(folder, practice, problems);
        SearchWords.Read(folder, problems);
        return new Reading(of, lessons.ToDictionary(lesson => (lesson.Audience, lesson.Slug)), problems);
    }

    /// <param name="Lessons">By audience and slug; without those of which only an earlier version is served.</param>
    /// <param name="Problems">What keeps files from being served.</param>
    public sealed record Reading(
        (object Modules, object Apps) Of, IReadOnlyDictionary<(Audience Audience, string Slug), LessonFigures> Lessons, IReadOnlyList<ContentProblem> Problems);
}
