using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>A guide that fits on one A4.</summary>
static class GuideCheck
{
    public const int MostWords = 330;

    public static IEnumerable<ContentProblem> Check(WrittenGuide guide)
    {
        if (guide.Texts.Sum(text => Words.In(text.Prose.Text).Count()) is > MostWords and var count)
        {
            yield return new ContentProblem(guide.File, 0, $"The guide has {count} words.", $"Leave words out: at most {MostWords} fit on one A4.");
        }
    }
}
