using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Editors;

/// <summary>
/// The lessons as their editors see them: what each measures, which edited files can't be served, when lessons were compared with the
/// real screens, and which translations nobody checked.
/// </summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class LessonsModel(ModuleLibrary library, LessonOverview overview, ContentFolder folder, IHostEnvironment site, TimeProvider clock)
    : PageModel
{
    LessonOverview.Reading Reading => field ??= overview.Now();

    public IReadOnlyList<Module> Modules => [.. library.All];

    /// <summary>Null of a lesson whose files are broken now.</summary>
    public LessonFigures? FiguresOf(Module module) => Reading.Lessons.GetValueOrDefault((module.Audience, module.Slug));

    /// <summary>What keeps edited files from being served.</summary>
    public IReadOnlyList<ContentProblem> Problems => Reading.Problems;

    /// <summary>Where an editor works; null on a site for visitors, where its place on the disk is nobody's affair.</summary>
    public string? Folder => site.IsDevelopment() ? folder.Root : null;

    /// <summary>The facts on which lessons rest, the oldest first.</summary>
    public IEnumerable<StatedFact> Facts =>
        library.Facts.Values.OrderBy(fact => fact.CheckedOn).ThenBy(fact => fact.Key, StringComparer.Ordinal);

    public DateOnly Today => clock.Today();

    public IEnumerable<Module> Quoting(StatedFact fact) => library.All.Where(module => module.Facts.Contains(fact.Key));
}
