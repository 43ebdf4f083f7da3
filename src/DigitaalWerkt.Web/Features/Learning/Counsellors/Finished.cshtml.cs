using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The end of a lesson for counsellors: what is left of it, and what comes next.</summary>
[AllowAnonymous, KnowsStaff]
public sealed class FinishedModel(ModuleLibrary library, StaffProgress progress) : PageModel
{
    public Module Module { get; private set; } = null!;

    /// <summary>The steps that staff who are signed in passed over; none for a visitor, of whom nothing is kept.</summary>
    public IReadOnlyList<Step> ToDo { get; private set; } = [];

    /// <summary>The lesson after this one, or null after the last.</summary>
    public Module? Next { get; private set; }

    /// <summary>True for staff who have done all lessons.</summary>
    public bool AllDone { get; private set; }

    /// <summary>True for staff who are signed in.</summary>
    public bool IsKept => StaffProgress.IsKeptFor(User);

    public string SignInAddress => StaffLinks.SignInAndReturn(LearningLinks.Lesson(Module));

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(Audience.Counsellors, slug) is not { } module)
        {
            return NotFound();
        }
        Module = module;
        if (IsKept)
        {
            var log = await progress.ReadAsync(User, cancellationToken);
            ToDo = CounsellorLessons.RowOf(module, log).ToPractise;
            AllDone = library.ForCounsellors.All(other => CounsellorLessons.RowOf(other, log).IsFinished);
        }
        Next = library.After(module);
        return Page();
    }
}
