using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>The sheet as a PDF file.</summary>
[AllowAnonymous]
public sealed class SheetPdfModel(
    ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site, IPdfRenderer pdf, RazorDocument document, SheetFiles files)
    : SheetPageModel(library, help, site)
{
    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = StepField)] string? stepId, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || Find(slug, stepId, carriesPictures: true) is not { } sheet)
        {
            return NotFound();
        }
        var file = await files.GetAsync(sheet, () => MakeAsync(sheet, cancellationToken));
        return File(file, "application/pdf", $"{sheet.Module.Slug}.pdf");
    }

    async Task<byte[]> MakeAsync(LessonSheet sheet, CancellationToken cancellationToken) =>
        await pdf.RenderAsync(await document.RenderAsync("/Features/Learning/Paper/_Sheet.cshtml", sheet, sheet.Module.Title.Dutch), cancellationToken);
}
