namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The template that every lesson follows: its steps, their order, what stands in which.</summary>
static class LessonShape
{
    public static void Check(WrittenLesson lesson, bool picksUp, Source source)
    {
        CheckOrder(lesson, picksUp, source);
        foreach (var twice in lesson.Steps.GroupBy(step => step.Id).SelectMany(same => same.Skip(1)))
        {
            source.Complain(twice.Line, $"There are two steps with the id '{twice.Id}'.", "Give this one another id.");
        }
        foreach (var twice in lesson.Steps.SelectMany(QuestionsIn).GroupBy(question => question.Id).SelectMany(same => same.Skip(1)))
        {
            source.Complain(twice.Line, $"There are two questions with the id '{twice.Id}'.", "Give this one another id.");
        }
        foreach (var step in lesson.Steps)
        {
            CheckBlocks(step, source);
        }
    }

    static void CheckOrder(WrittenLesson lesson, bool picksUp, Source source)
    {
        var expected = Enum.GetValues<StepKind>().Where(kind => picksUp || kind != StepKind.PickUp).ToList();
        var found = lesson.Steps.Select(step => step.Kind).ToList();
        if (!found.SequenceEqual(expected))
        {
            var at = lesson.Steps.Where((step, i) => step.Kind != expected.ElementAtOrDefault(i) || i >= expected.Count).FirstOrDefault();
            source.Complain(
                at?.Line ?? 0,
                $"The steps are {string.Join(", ", found.Select(Source.WordFor))}.",
                $"A lesson {(picksUp ? "with" : "without")} 'after' in module.yml has, in this order: {string.Join(", ", expected.Select(Source.WordFor))}.");
        }
    }

    static IEnumerable<(string Id, int Line)> QuestionsIn(WrittenStep step) =>
        step.Blocks.OfType<WrittenQuestion>().Select(question => (question.Id, question.Line))
            .Concat(step.Blocks.OfType<WrittenOrder>().Select(question => (question.Id, question.Line)));

    static void CheckBlocks(WrittenStep step, Source source)
    {
        if (step.Blocks.Count == 0)
        {
            source.Complain(step.Line, $"The step '{step.Id}' is empty.", "Write what somebody reads or does here.");
        }
        var tasks = step.Blocks.OfType<WrittenPractice>().ToList();
        if (tasks.Count > 1)
        {
            source.Complain(tasks[1].Line, "The step has a second practice task.", "One task a step: move it to another step.");
        }
        if (QuestionsIn(step).Select(question => question.Line).ElementAtOrDefault(1) is > 0 and var second)
        {
            source.Complain(second, "The step has a second question.", "One question a step: choose the better one.");
        }
        if (tasks.Count == 0 && step.Kind is (StepKind.Try or StepKind.Guided or StepKind.Free))
        {
            source.Complain(step.Line, "The step has no practice task.", "Add a fenced block ```practice.");
        }
        if (tasks.Count > 0 && step.Kind is (StepKind.Why or StepKind.See or StepKind.RealLife))
        {
            source.Complain(tasks[0].Line, $"A step of the kind {Source.WordFor(step.Kind)} has a practice task.", "Tasks stand in pick-up, try, guided and free.");
        }
        var lists = step.Blocks.OfType<WrittenRealLife>().ToList();
        if (lists.Count == 0 && step.Kind == StepKind.RealLife)
        {
            source.Complain(step.Line, "The step doesn't say what to do for real.", "Add a container ::: real-life with a list.");
        }
        if (lists.Count > 0 && step.Kind != StepKind.RealLife)
        {
            source.Complain(lists[0].Line, "A real-life list stands in another step.", "Move it to the step of the kind real-life.");
        }
    }
}
