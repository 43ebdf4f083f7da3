using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Bench;

/// <summary>A step with a task in each app of the practice phone, as somebody's first page. It is made anew for everybody.</summary>
static class PracticeSteps
{
    const int MostBytes = 14_000;

    /// <summary>Of each app the free task of the first lesson in it.</summary>
    /// <param name="site">The folder of the published site.</param>
    public static IReadOnlyList<(string App, string Address)> Of(string site) =>
    [
        .. from module in LibraryOf(site).Modules
           from step in module.Steps
           where step.Kind == StepKind.Free && step.Practice is not null
           select (App: (step.Practice as AppPracticeBlock)?.App ?? "mail", Address: LearningLinks.Step(module, step)) into task
           group task by task.App into tasks
           orderby tasks.Key
           select tasks.First(),
    ];

    public static int LessonsOf(string site) => LibraryOf(site).Modules.Count;

    /// <returns>The address of the heaviest one.</returns>
    public static async Task<string> WeighAsync(string address, IReadOnlyList<(string App, string Address)> steps)
    {
        var weighed = new List<(string App, string Address, int Bytes)>();
        foreach (var (app, step) in steps)
        {
            weighed.Add((app, step, await PageWeight.FirstScreenAsync(address, step)));
        }
        var heaviest = weighed.MaxBy(step => step.Bytes);
        Console.WriteLine($"      {string.Join(", ", weighed.Select(step => $"{step.App} {step.Bytes / 1000.0:0.0}"))}");
        Report.Line(
            $"Practice step: HTML with its CSS, heaviest of {steps.Count} apps ({heaviest.App})",
            $"{heaviest.Bytes / 1000.0:0.0} kB",
            $"≤ {MostBytes / 1000} kB",
            heaviest.Bytes <= MostBytes);
        return heaviest.Address;
    }

    static ModuleLibrary LibraryOf(string site) => new(new ContentFolder(ContentOf(new DirectoryInfo(site))), NullLogger<ModuleLibrary>.Instance);

    // The site finds it the same way: beside the program, or in a folder above it.
    static string ContentOf(DirectoryInfo folder) =>
        Directory.Exists(Path.Combine(folder.FullName, "content", "modules"))
            ? Path.Combine(folder.FullName, "content")
            : ContentOf(folder.Parent ?? throw new DirectoryNotFoundException("There is no folder 'content' at the site or above it."));
}
