using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Editors;

/// <summary>The lessons as their editors see them: when they were compared with the real screens, and which translations nobody checked.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class LessonsModel(ModuleLibrary library) : PageModel
{
    public IReadOnlyList<Module> Modules => library.Modules;
}
