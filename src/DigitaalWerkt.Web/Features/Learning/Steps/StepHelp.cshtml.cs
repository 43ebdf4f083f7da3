using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Learning.Steps;

/// <summary>What helps in a step: be shown how, or ask a person.</summary>
[AllowAnonymous]
public sealed class StepHelpModel(ModuleLibrary library, LearnerProgress progress, PhonePage phone) : LearnerStepPageModel(library, progress, phone)
{
    /// <summary>The step that shows how it is done, when that is another one.</summary>
    public Step? Example => Module.Steps.FirstOrDefault(step => step.Kind == StepKind.See && step != Step);

    /// <summary>The screen of the practice phone from which they came; anything, or null.</summary>
    string? screen;

    protected override string? AskedScreen => screen;

    public IActionResult OnGet(string slug, string step, [FromQuery(Name = PhoneLinks.ScreenField)] string? screen)
    {
        this.screen = Screen.Parse(screen)?.ToString();
        return Find(slug, step) ? Page() : NotFound();
    }
}
