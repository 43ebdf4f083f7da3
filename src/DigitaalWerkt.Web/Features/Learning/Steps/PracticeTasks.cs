using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>Makes the practice phone's task of what a lesson asks.</summary>
static class PracticeTasks
{
    public static PracticeTask From(Module module, Step step, PracticeBlock block) => new(
        $"{module.Slug}/{step.Id}",
        ModeOf(step.Kind),
        new Goal(KindOf(block.Goal), block.Mail, block.Attach, block.Text),
        [.. module.Mails],
        block.Start == PracticeStart.Inbox ? Screen.Inbox : Screen.Message(block.Mail));

    static TaskMode ModeOf(StepKind kind) => kind switch
    {
        StepKind.Guided => TaskMode.Guided,
        StepKind.Free => TaskMode.Free,
        _ => TaskMode.Try,
    };

    static GoalKind KindOf(PracticeGoal goal) => goal switch
    {
        PracticeGoal.Open => GoalKind.Open,
        PracticeGoal.Sender => GoalKind.Sender,
        PracticeGoal.Reply => GoalKind.Reply,
        PracticeGoal.Spam => GoalKind.Spam,
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };
}
