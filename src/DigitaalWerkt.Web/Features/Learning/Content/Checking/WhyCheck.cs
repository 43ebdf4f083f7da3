using DigitaalWerkt.Web.Features.Learning.Content.PlainDutch;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Every answer says why, in a sentence of its own and each in another; the hints of a task differ, and a drawing is told in words.</summary>
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
        foreach (var problem in CheckHints(dutch).Concat(CheckAlts(dutch)))
        {
            yield return problem;
        }
    }

    static IEnumerable<ContentProblem> CheckHints(WrittenLesson dutch) =>
        from practice in dutch.Steps.SelectMany(step => step.Blocks).OfType<WrittenPractice>()
        where practice.Hints.Select(hint => hint.Prose.Text).Distinct().Count() < practice.Hints.Count
        select new ContentProblem(
            dutch.File, practice.Hints[^1].Line, "The hints of the task are the same.", "Let the second one say more than the first.");

    static IEnumerable<ContentProblem> CheckAlts(WrittenLesson dutch) =>
        from text in dutch.Steps.SelectMany(step => step.Texts)
        where text.Place == TextPlace.Alt && Words.In(text.Prose.Text).Count() < FewestWords
        select new ContentProblem(dutch.File, text.Line, $"'{text.Prose.Text}' is too short to see the drawing by.", "Say what the drawing teaches.");

    static IReadOnlyList<WrittenText> Explanations(WrittenBlock block) => block switch
    {
        WrittenQuestion question => [.. question.Options.Select(option => option.Explanation)],
        WrittenOrder order => [order.Ready.Explanation, order.DontKnow.Explanation, .. order.Cards.Select(card => card.Explanation)],
        _ => [],
    };
}
