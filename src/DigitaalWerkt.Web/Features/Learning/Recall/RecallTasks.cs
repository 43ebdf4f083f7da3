using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>A task of a lesson from another start: one finds the app oneself, and nobody helps unasked.</summary>
static class RecallTasks
{
    /// <summary>The step whose task comes back for the time with this number.</summary>
    public static Step StepOf(Module module, int number) => module.FindStep(module.Recall[number - 1])!;

    public static PracticeTask From(Module module, int number, PracticeLibrary library)
    {
        var step = StepOf(module, number);
        var block = step.Practice!;
        var start = block is AppPracticeBlock app ? StartOf(app.App, app.Shows, library) : Screen.Home;
        var again = block is AppPracticeBlock shown ? shown with { Shows = AppsFor(shown.Shows, library) } : block;
        var task = PracticeTasks.From(module, step, again, library);
        return task with
        {
            Key = $"{module.Slug}/{RecallState.StepOf(number)}",
            Mode = TaskMode.Free,
            Start = start,
            Shows = AppsFor(task.Shows, library),
            BeginsAnew = true,
        };
    }

    /// <summary>The apps on the phone: those of the task, and one beside an app that would be alone.</summary>
    public static ImmutableArray<string> AppsFor(ImmutableArray<string> shows, PracticeLibrary library) =>
        shows.Length > 1 ? shows
        : shows is [MailFacts.App] ? [MailFacts.App, .. library.Apps.Keys.Order(StringComparer.Ordinal).Take(1)]
        : [.. shows, MailFacts.App];

    /// <summary>The home screen; of a task that begins there, the last of its apps.</summary>
    /// <param name="app">The app on which the task begins in the lesson.</param>
    public static Screen StartOf(string app, ImmutableArray<string> shows, PracticeLibrary library) =>
        app != AppPracticeBlock.Home ? Screen.Home
        : library.Apps.GetValueOrDefault(shows[^1])?.StartScreen ?? Screen.Inbox;
}
