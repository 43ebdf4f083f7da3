using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>All that one can hang up and give along, for whoever prints.</summary>
[AllowAnonymous]
public sealed class IndexModel(ModuleLibrary library) : PageModel
{
    public IEnumerable<IGrouping<LessonGroup, Module>> Groups => library.Modules.GroupBy(module => module.Group!.Value);
}
