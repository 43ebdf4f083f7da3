using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>The lessons as a list: each has a place of its own, and comes after the lesson that it picks up.</summary>
static class ModuleListCheck
{
    static readonly string[] Versions = ["DigComp 2.2", "DigComp 3.0"];

    public static IEnumerable<ContentProblem> Check(IReadOnlyList<WrittenModule> modules)
    {
        foreach (var same in modules.GroupBy(module => module.Settings.Order).Where(same => same.Count() > 1))
        {
            foreach (var module in same.Skip(1))
            {
                yield return new ContentProblem(
                    module.Folder + "module.yml", 0, $"The order {same.Key} is also that of '{same.First().Slug}'.", "Give each lesson a number of its own.");
            }
        }
        var inOrder = modules.OrderBy(module => module.Settings.Order).ToList();
        foreach (var second in modules.Where(module => module.Settings.BeginHere is not null).Skip(1))
        {
            yield return new ContentProblem(
                second.Folder + "module.yml",
                second.Settings.BeginHere!.Line,
                "Two lessons say begin-here.",
                "Take it away from one of them.");
        }
        var forJobSeekers = modules.Where(module => module.Settings.Audience == Audience.JobSeekers).ToList();
        if (forJobSeekers.Count > 0 && forJobSeekers.TrueForAll(module => module.Settings.NeedsEmail))
        {
            yield return new ContentProblem(
                forJobSeekers[0].Folder + "module.yml",
                0,
                "Every lesson needs an e-mail address: nobody without one can begin.",
                "Take needs-email away where the lesson can be done without.");
        }
        foreach (var pair in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.First.Settings.Group > pair.Second.Settings.Group))
        {
            yield return new ContentProblem(
                pair.Second.Folder + "module.yml",
                0,
                $"The lesson comes after '{pair.First.Slug}', but its group comes before.",
                "Give it an order among the lessons of its group.");
        }
        foreach (var module in modules)
        {
            if (MissingCode(module.Settings.Codes) is { } missing)
            {
                yield return new ContentProblem(
                    module.Folder + "module.yml",
                    0,
                    $"The code {missing.Code} of {missing.Framework} is missing.",
                    "Write every code of DigComp in both versions: the numbers are the same.");
            }
            var before = modules.FirstOrDefault(other => other.Slug == module.Settings.After?.Value);
            if (module.Settings.After is { } after && (before is null || before.Settings.Order >= module.Settings.Order))
            {
                yield return new ContentProblem(
                    module.Folder + "module.yml",
                    after.Line,
                    before is null ? $"There is no lesson '{after.Value}' to pick up." : $"The lesson '{after.Value}' doesn't come before this one.",
                    "Name a lesson with a lower order, or null.");
            }
        }
    }

    static SkillCode? MissingCode(IReadOnlyList<SkillCode> codes) =>
        codes.Where(code => Versions.Contains(code.Framework))
            .SelectMany(code => Versions.Select(version => code with { Framework = version }))
            .FirstOrDefault(code => !codes.Contains(code));
}
