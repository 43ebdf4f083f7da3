using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Every answer says why: in a sentence of its own, and each in another.</summary>
static class WhyCheck
{
    const int FewestWords = 4;

    public static IEnumerable<ContentProblem> Check(WrittenLesson dutch)
    {
        foreach (var question in dutch.Steps.SelectMany(step => step.Blocks).Select(Explanations))
        {
            foreach (var why in question.Where(why => Words.In(why.Prose.Text).Count() < FewestWords))
            {
                yield return new ContentProblem(
                    dutch.File, why.Line, $"'{why.Prose.Text}' doesn't say why.", "Say what is so, and where to look.");
            }
            foreach (var why in question.GroupBy(why => why.Prose.Text).SelectMany(same => same.Skip(1)))
            {
                yield return new ContentProblem(
                    dutch.File,
                    why.Line,
                    $"Two answers have the explanation '{why.Prose.Text}'.",
                    "Say of each answer what is so about that one.");
            }
        }
    }

    static IReadOnlyList<WrittenText> Explanations(WrittenBlock block) => block switch
    {
        WrittenQuestion question => [.. question.Options.Select(option => option.Explanation)],
        WrittenOrder order => [order.Ready.Explanation, order.DontKnow.Explanation, .. order.Cards.Select(card => card.Explanation)],
        _ => [],
    };
}
