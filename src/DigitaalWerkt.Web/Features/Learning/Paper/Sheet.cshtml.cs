using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>A lesson as a sheet of paper, to print or to keep as a file.</summary>
[AllowAnonymous]
public sealed class SheetModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site, IPdfRenderer pdf) : SheetPageModel(library, help, site)
{
    public LessonSheet Sheet { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf { get; private set; }

    public IActionResult OnGet(string slug, [FromQuery(Name = StepField)] string? stepId)
    {
        if (Find(slug, stepId, carriesPictures: false) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Pdf = pdf.IsAvailable ? LearningLinks.OnPaperPdf(sheet.Module, sheet.Module.FindStep(stepId)) : null;
        return Page();
    }
}
