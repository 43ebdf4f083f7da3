using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Paper;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>A lesson for counsellors as a sheet of paper.</summary>
[AllowAnonymous]
public sealed class SheetModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site, IPdfRenderer pdf)
    : SheetPageModel(library, help, site)
{
    public LessonSheet Sheet { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    protected override Audience Audience => Audience.Counsellors;

    public IActionResult OnGet(string slug, [FromQuery(Name = StepField)] string? stepId)
    {
        if (Find(slug, stepId, carriesPictures: false) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Actions = new(LearningLinks.Lesson(sheet.Module), pdf.IsAvailable ? LearningLinks.OnPaperPdf(sheet.Module, sheet.Module.FindStep(stepId)) : null);
        return Page();
    }
}
