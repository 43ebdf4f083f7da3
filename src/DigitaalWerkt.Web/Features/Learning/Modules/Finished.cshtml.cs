using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>The end of a lesson: what the learner can do now, and what comes next.</summary>
[AllowAnonymous]
public sealed class FinishedModel(ModuleLibrary library, LearnerProgress progress) : PageModel
{
    public Module Module { get; private set; } = null!;

    /// <summary>The steps whose task wasn't done yet.</summary>
    public IReadOnlyList<Step> ToPractise { get; private set; } = [];

    /// <summary>How often a task was done again, some days later.</summary>
    public int Again { get; private set; }

    /// <summary>The lesson after this one, or null after the last.</summary>
    public Module? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (library.Find(slug) is not { } module)
        {
            return NotFound();
        }
        Module = module;
        var row = LessonRow.From(module, await progress.ReadAsync(cancellationToken));
        (ToPractise, Again) = (row.ToPractise, row.ToPractise.Count == 0 ? row.Again : 0);
        Next = library.After(module);
        return Page();
    }
}
