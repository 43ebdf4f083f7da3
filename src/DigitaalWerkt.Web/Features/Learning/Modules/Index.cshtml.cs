using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>The lessons to choose from.</summary>
[AllowAnonymous]
public sealed class IndexModel(ModuleLibrary library, LearnerProgress progress) : PageModel
{
    public IReadOnlyList<LessonRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = await progress.ReadAsync(cancellationToken);
        Rows = [.. library.Modules.Where(module => module.Audience == Audience.JobSeekers).Select(module => LessonRow.From(module, log))];
    }
}
