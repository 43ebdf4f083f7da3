using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Begin;

/// <summary>Which lesson fits whoever begins.</summary>
public static class BeginRules
{
    /// <summary>
    /// A lesson about what they want, else about e-mail, which most other things need, else any. Of those the ones for which
    /// there is time, else the shortest. Of those the one to begin with, else the first.
    /// </summary>
    /// <param name="lessons">In the order of the list.</param>
    /// <returns>Null when every lesson needs an e-mail address and there is none.</returns>
    public static Module? Choose(BeginAnswers answers, IEnumerable<Module> lessons)
    {
        var possible = lessons.Where(lesson => answers.HasEmail || !lesson.NeedsEmail).ToList();
        var wished = About(answers.Wish, possible) ?? About(LessonGroup.Email, possible) ?? possible;
        var quick = wished.FindAll(lesson => lesson.Minutes <= answers.Minutes);
        var fitting = quick.Count > 0 ? quick : wished.FindAll(lesson => lesson.Minutes == wished.Min(other => other.Minutes));
        return fitting.Find(lesson => lesson.IsFirst) ?? fitting.FirstOrDefault();
    }

    static List<Module>? About(LessonGroup wish, List<Module> lessons) =>
        lessons.FindAll(lesson => lesson.Group == wish) is { Count: > 0 } about ? about : null;
}
