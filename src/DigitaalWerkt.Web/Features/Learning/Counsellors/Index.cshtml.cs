using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>The lessons for counsellors. Everybody may read them; what is done is kept for staff who are signed in.</summary>
[AllowAnonymous, KnowsStaff]
public sealed class IndexModel(ModuleLibrary library, StaffProgress progress) : PageModel
{
    public CounsellorLessons Lessons { get; private set; } = null!;

    /// <summary>True for staff who are signed in.</summary>
    public bool IsKept => StaffProgress.IsKeptFor(User);

    public string SignInAddress => StaffLinks.SignInAndReturn(LearningLinks.Counsellors);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lessons = new(library.ForCounsellors, await progress.ReadAsync(User, cancellationToken));
}
