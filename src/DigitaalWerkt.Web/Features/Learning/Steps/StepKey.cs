using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>The one list of all that a step's page depends on, besides its address and what somebody does on it.</summary>
/// <remarks>docs/adr/0012-finished-pages-of-steps.md</remarks>
public static class StepKey
{
    /// <param name="sections">What features lay on the page.</param>
    public static IEnumerable<(string Name, string Value)> Of(HttpContext http, Module module, ProgressLog log, IEnumerable<StepSection> sections) =>
    [
        ("text", module.Edition),
        ("help", http.RequestServices.GetRequiredService<HelpLanguage>().Current?.Code ?? ""),
        ("styles", PageStyles.BelongInPage(http.Request) ? "in" : ""),
        ("done", string.Join(' ', module.Steps.Where(step => log.HasFinished(module.Slug, step.Id)).Select(step => step.Number))),
        ("parts", string.Join(' ', sections.Select(section => $"{section.Above}:{section.Below}:{section.Edition}"))),
    ];

    /// <summary>What each feature lays on the page of a step, for those that lay something.</summary>
    public static async Task<IReadOnlyList<StepSection>> SectionsAsync(
        IEnumerable<IStepPart> parts, Module module, Step step, CancellationToken cancellationToken)
    {
        var sections = new List<StepSection>();
        foreach (var part in parts)
        {
            if (await part.FindAsync(module, step, cancellationToken) is { } section)
            {
                sections.Add(section);
            }
        }
        return sections;
    }
}
