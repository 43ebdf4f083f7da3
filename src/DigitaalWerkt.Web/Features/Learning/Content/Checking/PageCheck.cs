using System.Globalization;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Not too much on a page, and easy to read as a whole.</summary>
static class PageCheck
{
    public static IEnumerable<ContentProblem> Check(WrittenLesson dutch, LessonRules rules) =>
        dutch.Steps.SelectMany(step => Check(dutch, step, rules));

    /// <summary>How many words stand on the page at once.</summary>
    public static int WordsOn(WrittenLesson dutch, WrittenStep step) =>
        dutch.ReadOn(step).Where(text => text.Place == TextPlace.Page).Sum(text => Words.In(text.Prose.Text).Count());

    /// <summary>The score of all that the page may say. Words of buttons are left out: they are as they are on real screens.</summary>
    public static double? ScoreOf(WrittenLesson dutch, WrittenStep step) => FleschDouma.Score(dutch.ReadOn(step).Select(text => text.OwnWords));

    static IEnumerable<ContentProblem> Check(WrittenLesson dutch, WrittenStep step, LessonRules rules)
    {
        var count = WordsOn(dutch, step);
        if (count > rules.MostWords)
        {
            yield return new ContentProblem(dutch.File, step.Line, $"The page '{step.Id}' has {count} words.", $"Leave words out: at most {rules.MostWords} on a page.");
        }
        if (ScoreOf(dutch, step) is { } score && score < rules.LowestScore)
        {
            yield return new ContentProblem(
                dutch.File,
                step.Line,
                string.Create(CultureInfo.InvariantCulture, $"The page '{step.Id}' has a Flesch-Douma score of {score:0}."),
                $"Use shorter words and sentences, until it is {rules.LowestScore} or more.");
        }
    }
}
