using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Editors;

/// <summary>
/// All steps of a lesson on one sheet, with what else comes after an answer, on request or after a wrong turn: to read over, on paper too.
/// </summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class AllStepsModel(ModuleLibrary library, LessonOverview overview) : PageModel
{
    public Module Module { get; private set; } = null!;

    /// <summary>Null when the files of the lesson are broken now: then this is its last good version.</summary>
    public LessonFigures? Figures { get; private set; }

    public IActionResult OnGet(string slug)
    {
        if (library.All.FirstOrDefault(one => one.Slug == slug) is not { } module)
        {
            return NotFound();
        }
        Module = module;
        Figures = overview.Now().Lessons.GetValueOrDefault((module.Audience, slug));
        return Page();
    }

    /// <summary>How many taps the task of a step has; null when that isn't known.</summary>
    public int? TapsOf(Step step) => Figures?.Roads.GetValueOrDefault(step.Id);
}
