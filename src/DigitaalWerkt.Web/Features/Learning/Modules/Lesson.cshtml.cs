using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>The front of a lesson: what it is, and begin or go on.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class LessonModel(ModuleLibrary library, LearnerProgress progress) : PageModel
{
    public LessonRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(slug) is not { } module)
        {
            return NotFound();
        }
        Row = LessonRow.From(module, await progress.ReadAsync(cancellationToken));
        return Page();
    }

    /// <summary>Begin.</summary>
    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(slug) is not { } module)
        {
            return NotFound();
        }
        var first = module.Steps[0];
        await progress.RecordAsync(module.Slug, first.Id, ProgressKind.Started, cancellationToken);
        return this.SeeOther(LearningLinks.Step(module, first));
    }
}
