using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>The task with which a lesson begins does again what the lesson in <c>after</c> taught: its goal is about the same thing.</summary>
static class PickUpCheck
{
    public static IEnumerable<ContentProblem> Check(IReadOnlyList<WrittenModule> modules) =>
        from module in modules
        let before = modules.FirstOrDefault(other => other.Slug == module.Settings.After?.Value)
        where before is not null
        from task in TasksIn(module, StepKind.PickUp)
        where !SubjectsOf(task).Intersect(TasksIn(before).SelectMany(SubjectsOf)).Any()
        select new ContentProblem(
            module.Dutch.File,
            (task.App?.Goal ?? task.Task!.Mail).Line,
            $"The task doesn't repeat what '{before.Slug}' taught.",
            "Give it a goal that one of the tasks of that lesson is about, with a new case; or name another lesson in after.");

    static IEnumerable<WrittenPractice> TasksIn(WrittenModule module, StepKind? kind = null) =>
        module.Dutch.Steps.Where(step => kind is null || step.Kind == kind).SelectMany(step => step.Blocks).OfType<WrittenPractice>();

    static IEnumerable<string> SubjectsOf(WrittenPractice practice) =>
        practice.App?.Condition.Terms.Select(term => term.Name) ?? (practice.Task is { } task ? [SubjectOf(task.Goal)] : []);

    // As a condition names it, so that both ways to write a goal are about the same.
    static string SubjectOf(PracticeGoal goal) => goal switch
    {
        PracticeGoal.Open => "mail.gelezen",
        PracticeGoal.Reply => "mail.beantwoord",
        PracticeGoal.Spam => "mail.spam",
        PracticeGoal.Sender => "mail.afzender",
        _ => throw new ArgumentOutOfRangeException(nameof(goal)),
    };
}
