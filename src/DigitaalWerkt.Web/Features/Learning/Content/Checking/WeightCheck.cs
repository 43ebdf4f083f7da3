using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Small enough for a phone with little data, and nothing in it that nobody sees.</summary>
static class WeightCheck
{
    public const int HeaviestDrawing = 4 * 1024;
    public const int HeaviestModule = 400 * 1024;

    /// <summary>All that a phone could fetch of a lesson, in bytes.</summary>
    public static long WeightOf(WrittenModule module, ContentFolder folder) =>
        Directory.EnumerateFiles(module.PathIn(folder), "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    public static IEnumerable<ContentProblem> Check(WrittenModule module, ContentFolder folder)
    {
        var shown = module.Dutch.Steps.SelectMany(step => step.Blocks).SelectMany(block => block.Drawings).Select(drawing => drawing.Name)
            .Append(module.Settings.Drawing)
            .ToHashSet();
        foreach (var drawing in module.Drawings.Values)
        {
            var file = $"{module.Folder}images/{drawing.Name}";
            if (drawing.Content.Length > HeaviestDrawing)
            {
                yield return new ContentProblem(file, 0, $"The drawing has {drawing.Content.Length} bytes.", $"Make it simpler: at most {HeaviestDrawing}.");
            }
            if (!shown.Contains(drawing.Name))
            {
                yield return new ContentProblem(file, 0, "No step shows this drawing.", "Show it, or take the file away.");
            }
        }
        if (WeightOf(module, folder) is > HeaviestModule and var weight)
        {
            yield return new ContentProblem(module.Folder.TrimEnd('/'), 0, $"The lesson weighs {weight / 1024} kB.", $"Use fewer or simpler drawings: at most {HeaviestModule / 1024} kB.");
        }
    }
}
