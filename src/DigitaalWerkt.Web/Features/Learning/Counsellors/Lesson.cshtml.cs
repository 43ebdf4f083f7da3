using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The front of a lesson for counsellors: what it is, and begin or go on.</summary>
[AllowAnonymous, KnowsStaff]
public sealed class LessonModel(ModuleLibrary library, StaffProgress progress) : PageModel
{
    public LessonRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(Audience.Counsellors, slug) is not { } module)
        {
            return NotFound();
        }
        Row = CounsellorLessons.RowOf(module, await progress.ReadAsync(User, cancellationToken));
        return Page();
    }
}
