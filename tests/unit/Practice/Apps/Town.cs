using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>The practice content and the tasks of this repository, for the tests of what learners really get.</summary>
static class Town
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    static readonly ContentFolder Folder = new(Path.Combine(Repository.Root, "content"));

    public static readonly PracticeLibrary Library = new(Folder, NullLogger<PracticeLibrary>.Instance);

    public static readonly IReadOnlyList<(string Address, PracticeTask Task)> Tasks =
    [
        .. from module in new ModuleLibrary(Folder, NullLogger<ModuleLibrary>.Instance).Modules
           from step in module.Steps
           where step.Practice is not null
           select ($"/lessen/{module.Slug}/{step.Id}", PracticeTasks.From(module, step, step.Practice!, Library)),
    ];

    public static IEnumerable<PracticeTask> AppTasks => Tasks.Select(task => task.Task).Where(task => task.Goal is AppGoal);
}
