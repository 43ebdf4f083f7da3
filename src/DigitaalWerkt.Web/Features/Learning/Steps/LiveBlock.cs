using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>The view of a block that answers to what a visitor does: a question, cards in an order, a task on the practice phone.</summary>
/// <param name="View">The path of the partial view.</param>
/// <param name="Model">What it shows.</param>
public sealed record LiveBlock(string View, object Model)
{
    /// <returns>Null for a block that is the same for everybody.</returns>
    public static LiveBlock? Of(StepPageModel page, Block block) => block switch
    {
        QuestionBlock or OrderBlock or PracticeBlock when page.IsFrame => new("/Features/Learning/Steps/_Gap.cshtml", StepFrame.GapOf(page.Step, block)),
        QuestionBlock question => new("/Features/Learning/Steps/_Question.cshtml", (page, question)),
        OrderBlock order => new("/Features/Learning/Steps/_Order.cshtml", (page, order)),
        PracticeBlock practice => new("/Features/Learning/Steps/_Task.cshtml", (page, practice)),
        _ => null,
    };

    /// <summary>All of a step, in their order.</summary>
    public static IEnumerable<LiveBlock> AllOf(StepPageModel page) => page.Step.Blocks.Select(block => Of(page, block)).OfType<LiveBlock>();
}
