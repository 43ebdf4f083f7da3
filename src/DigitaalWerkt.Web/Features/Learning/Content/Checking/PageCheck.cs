using System.Globalization;
using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Not too much on a page, and easy to read as a whole.</summary>
static class PageCheck
{
    public const int MostWords = 90;
    public const int LowestScore = 75;

    public static IEnumerable<ContentProblem> Check(WrittenLesson dutch) => dutch.Steps.SelectMany(step => Check(dutch, step));

    static IEnumerable<ContentProblem> Check(WrittenLesson dutch, WrittenStep step)
    {
        List<WrittenText> read = [.. step.Texts.Where(text => text.Place != TextPlace.Alt), .. dutch.WordsFirstUsedIn(step).Select(word => dutch.Words[word])];
        var count = read.Where(text => text.Place == TextPlace.Page).Sum(text => Words.In(text.Prose.Text).Count());
        if (count > MostWords)
        {
            yield return new ContentProblem(dutch.File, step.Line, $"The page '{step.Id}' has {count} words.", $"Leave words out: at most {MostWords} on a page.");
        }
        // Words of buttons are left out: they are as they are on real screens.
        if (FleschDouma.Score(read.Select(text => text.OwnWords)) is < LowestScore and var score)
        {
            yield return new ContentProblem(
                dutch.File,
                step.Line,
                string.Create(CultureInfo.InvariantCulture, $"The page '{step.Id}' has a Flesch-Douma score of {score:0}."),
                $"Use shorter words and sentences, until it is {LowestScore} or more.");
        }
    }
}
