namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The template that every lesson follows: its steps, their order, what stands in which.</summary>
static class LessonShape
{
    public static void Check(WrittenLesson lesson, LessonRules rules, bool picksUp, Source source)
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
            CheckWhatIsDone(step, rules, source);
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
        if (QuestionsIn(step).Select(question => question.Line).ElementAtOrDefault(1) is > 0 and var second)
        {
            source.Complain(second, "The step has a second question.", "One question a step: choose the better one.");
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

    static void CheckWhatIsDone(WrittenStep step, LessonRules rules, Source source)
    {
        if (rules.HasCases)
        {
            CheckCases(step, source);
        }
        else
        {
            CheckTasks(step, source);
        }
    }

    static void CheckTasks(WrittenStep step, Source source)
    {
        var tasks = step.Blocks.OfType<WrittenPractice>().ToList();
        if (tasks.Count > 1)
        {
            source.Complain(tasks[1].Line, "The step has a second practice task.", "One task a step: move it to another step.");
        }
        if (tasks.Count == 0 && step.Kind is (StepKind.Try or StepKind.Guided or StepKind.Free))
        {
            source.Complain(step.Line, "The step has no practice task.", "Add a fenced block ```practice.");
        }
        if (tasks.Count > 0 && step.Kind is (StepKind.Why or StepKind.See or StepKind.RealLife))
        {
            source.Complain(tasks[0].Line, $"A step of the kind {Source.WordFor(step.Kind)} has a practice task.", "Tasks stand in pick-up, try, guided and free.");
        }
        foreach (var reflection in step.Blocks.OfType<WrittenReflection>())
        {
            source.Complain(reflection.Line, "A lesson for job seekers has a place to write.", "Ask it as a question: writing keeps people out who find it hard.");
        }
    }

    static void CheckCases(WrittenStep step, Source source)
    {
        foreach (var task in step.Blocks.OfType<WrittenPractice>())
        {
            source.Complain(task.Line, "A lesson for counsellors has a practice task.", "Write a case: ::: question or ::: write.");
        }
        var places = step.Blocks.OfType<WrittenReflection>().ToList();
        if (places.Count > 1)
        {
            source.Complain(places[1].Line, "The step has a second place to write.", "One a step: move it to another step.");
        }
        if (places.Count == 0 && !QuestionsIn(step).Any() && step.Kind is (StepKind.Try or StepKind.Guided or StepKind.Free))
        {
            source.Complain(step.Line, "The step has no case.", "Add ::: question or ::: write.");
        }
    }
}
