using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Editors;

/// <summary>The lessons as their editors see them: when they were compared with the real screens, and which translations nobody checked.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class LessonsModel(ModuleLibrary library, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Module> Modules => library.Modules;

    /// <summary>The facts on which lessons rest, the oldest first.</summary>
    public IEnumerable<StatedFact> Facts =>
        library.Facts.Values.OrderBy(fact => fact.CheckedOn).ThenBy(fact => fact.Key, StringComparer.Ordinal);

    public DateOnly Today => clock.Today();

    public IEnumerable<Module> Quoting(StatedFact fact) => library.Modules.Where(module => module.Facts.Contains(fact.Key));
}
