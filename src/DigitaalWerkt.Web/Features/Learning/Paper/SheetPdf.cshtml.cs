using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>The sheet as a PDF file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class SheetPdfModel(ModuleLibrary library, HelpLanguage help, IOptions<SiteAddress> site, PdfFiles pdf) : SheetPageModel(library, help, site)
{
    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = StepField)] string? stepId, CancellationToken cancellationToken) =>
        pdf.IsAvailable && Find(slug, stepId, carriesPictures: true) is { } sheet
            ? await MakeAsync(pdf, sheet, stepId, cancellationToken)
            : NotFound();
}
